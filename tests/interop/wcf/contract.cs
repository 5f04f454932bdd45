// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
using System.ServiceModel;
using System.ServiceModel.Channels;
using System.Text;

[ServiceContract(Namespace = "http://Microsoft.ServiceModel.Samples")]
public interface ICalculator
{
    [OperationContract] double Add(double n1, double n2);
    [OperationContract] double Subtract(double n1, double n2);
    [OperationContract] double Multiply(double n1, double n2);
    [OperationContract] double Divide(double n1, double n2);
}

public static class Bindings
{
    // "11", "12", or "ws" for SOAP 1.2 with WS-Addressing.
    public static Binding Of(string version)
    {
        if (version == "11")
            return new BasicHttpBinding();
        if (version == "ws")
            return new WSHttpBinding(SecurityMode.None);
        return new CustomBinding(new TextMessageEncodingBindingElement(MessageVersion.Soap12, Encoding.UTF8), new HttpTransportBindingElement());
    }
}
