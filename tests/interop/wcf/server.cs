// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// The calculator on System.ServiceModel, whose Divide has a fault. usage: server.exe URL 11|12|ws
using System;
using System.ServiceModel;
using System.ServiceModel.Description;
using System.Threading;

class Calculator : ICalculator
{
    public double Add(double n1, double n2) { return n1 + n2; }
    public double Subtract(double n1, double n2) { return n1 - n2; }
    public double Multiply(double n1, double n2) { return n1 * n2; }

    public double Divide(double n1, double n2)
    {
        if (n2 == 0)
            throw new FaultException("Division by zero", new FaultCode("Sender"));
        return n1 / n2;
    }
}

static class Server
{
    static void Main(string[] arguments)
    {
        var host = new ServiceHost(typeof(Calculator), new Uri(arguments[0]));
        host.AddServiceEndpoint(typeof(ICalculator), Bindings.Of(arguments[1]), "");
        host.Description.Behaviors.Add(new ServiceMetadataBehavior { HttpGetEnabled = true });
        host.Open();
        Thread.Sleep(Timeout.Infinite);
    }
}
