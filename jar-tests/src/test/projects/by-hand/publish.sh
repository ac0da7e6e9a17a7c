javac --release 22 -proc:only -Acomwright.lock=$PWD/vtables.lock -Acomwright.lock.update=true -d none -cp comwright-runtime.jar --processor-path comwright-processor.jar src/com/example/IGreeter.java
