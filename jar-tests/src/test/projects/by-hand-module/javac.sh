javac --release 22 -proc:full -d classes -p comwright-runtime.jar:jspecify.jar --processor-path comwright-processor.jar src/module-info.java src/com/example/bindings/IGreeter.java src/com/example/bindings/Hello.java
java -p classes:comwright-runtime.jar --enable-native-access=io.comwright.runtime -m com.example.bindings/com.example.bindings.Hello
