javac --release 22 -proc:full -d classes -cp comwright-runtime.jar --processor-path comwright-processor.jar src/com/example/IGreeter.java src/com/example/Hello.java
java --enable-native-access=ALL-UNNAMED -cp classes:comwright-runtime.jar com.example.Hello
