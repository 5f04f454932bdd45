#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""The calculator on spyne, whose Divide has a fault of its own. usage: spyneserver.py PORT 11|12"""
import sys
from wsgiref.simple_server import make_server

from spyne import Application, Double, Fault, ServiceBase, rpc
from spyne.protocol.soap import Soap11, Soap12
from spyne.server.wsgi import WsgiApplication


class Calculator(ServiceBase):
    @rpc(Double, Double, _returns=Double)
    def Add(self, n1, n2):
        return n1 + n2

    @rpc(Double, Double, _returns=Double)
    def Subtract(self, n1, n2):
        return n1 - n2

    @rpc(Double, Double, _returns=Double)
    def Multiply(self, n1, n2):
        return n1 * n2

    @rpc(Double, Double, _returns=Double)
    def Divide(self, n1, n2):
        if n2 == 0:
            raise Fault("Client.Math", "Division by zero")
        return n1 / n2


protocol = Soap12 if sys.argv[2] == "12" else Soap11
application = Application([Calculator], "http://Microsoft.ServiceModel.Samples",
                          in_protocol=protocol(validator="lxml"), out_protocol=protocol())
make_server("127.0.0.1", int(sys.argv[1]), WsgiApplication(application)).serve_forever()
