java -jar ecj.jar --release 22 -d classes -cp comwright-runtime.jar -processorpath comwright-processor.jar src/com/example/IGreeter.java src/com/example/Hello.java
java --enable-native-access=ALL-UNNAMED -cp classes:comwright-runtime.jar com.example.Hello
