package com.example.together

import io.comwright.ComObject

class Greeter(private val greeting: String) : IGreeter {
    override fun greet(name: String): String = "$greeting, $name!"
}

fun main() {
    ComObject.expose(Greeter("Hello")).use { exposed ->
        IGreeterProxy.retain(exposed.pointer(IGreeterProxy.TYPE)).use { greeter ->
            println(greeter.greet("kapt"))
        }
    }
}
