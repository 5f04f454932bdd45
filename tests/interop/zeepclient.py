#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""The calls of the sample with zeep. usage: zeepclient.py URL --wsdl WSDL [--soap12] [--auth USER:PASSWORD] [--ca FILE]"""
import argparse
import sys

import requests
import zeep

parser = argparse.ArgumentParser()
parser.add_argument("url")
parser.add_argument("--wsdl", required=True)
parser.add_argument("--soap12", action="store_true")
parser.add_argument("--auth")
parser.add_argument("--ca")
options = parser.parse_args()

session = requests.Session()
session.trust_env = False
if options.auth:
    session.auth = tuple(options.auth.split(":", 1))
if options.ca:
    session.verify = options.ca
client = zeep.Client(options.wsdl, transport=zeep.Transport(session=session, timeout=20))
wanted = zeep.wsdl.bindings.Soap12Binding if options.soap12 else zeep.wsdl.bindings.Soap11Binding
binding = next(name for name, binding in client.wsdl.bindings.items() if type(binding) is wanted)
service = client.create_service(binding, options.url)

failures = 0
for name, n1, n2, result in (("Add", 100, 15.99, 115.99), ("Subtract", 145, 76.54, 145 - 76.54),
                             ("Multiply", 9, 81.25, 731.25), ("Divide", 22, 7, 22 / 7)):
    try:
        got = service[name](n1=n1, n2=n2)
    except Exception as error:  # whatever it is, it is a failure of this call
        got = error
    print("ok  " if got == result else "FAIL", name, "=", got)
    failures += got != result
try:
    print("ok   Divide(1, 0) =", service["Divide"](n1=1, n2=0))
except zeep.exceptions.Fault as fault:
    print("ok   Divide(1, 0) is a fault:", fault)
print("FAILED" if failures else "PASS")
sys.exit(1 if failures else 0)
