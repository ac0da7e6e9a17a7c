java -jar ecj.jar --release 22 -proc:only -s generated -d classes -p comwright-runtime.jar:jspecify.jar -processorpath comwright-processor.jar src
java -jar ecj.jar --release 22 -proc:none -d classes -p comwright-runtime.jar:jspecify.jar src generated
java -p classes:comwright-runtime.jar --enable-native-access=io.comwright.runtime -m com.example.bindings/com.example.bindings.Hello
