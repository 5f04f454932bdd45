// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// The calls of the sample by System.ServiceModel. usage: client.exe URL 11|12|ws
using System;
using System.ServiceModel;

static class Client
{
    static int failures;

    static void Expect(string call, double expected, Func<double> compute)
    {
        string got;
        bool isRight = false;
        try {
            double result = compute();
            isRight = result.Equals(expected);
            got = result.ToString("R");
        } catch (Exception error) { // whatever it is, it is a failure of this call
            got = error.Message;
        }
        Console.WriteLine((isRight ? "ok   " : "FAIL ") + call + " = " + got);
        failures += isRight ? 0 : 1;
    }

    static int Main(string[] arguments)
    {
        var factory = new ChannelFactory<ICalculator>(Bindings.Of(arguments[1]), new EndpointAddress(arguments[0]));
        ICalculator channel = factory.CreateChannel();
        Expect("Add", 115.99, () => channel.Add(100, 15.99));
        Expect("Subtract", 145 - 76.54, () => channel.Subtract(145, 76.54));
        Expect("Multiply", 731.25, () => channel.Multiply(9, 81.25));
        Expect("Divide", 22.0 / 7, () => channel.Divide(22, 7));
        Expect("Divide(1, 0)", double.PositiveInfinity, () => channel.Divide(1, 0));
        Console.WriteLine(failures == 0 ? "PASS" : "FAILED");
        return failures;
    }
}
