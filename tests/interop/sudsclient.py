#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
"""The calls of the sample with suds, by the service's own WSDL. usage: sudsclient.py URL"""
import math
import sys

from suds.client import Client

url = sys.argv[1]
client = Client(url + "?wsdl", location=url, cache=None, timeout=20)
failures = 0
for name, n1, n2, result in (("Add", 100, 15.99, 115.99), ("Subtract", 145, 76.54, 145 - 76.54),
                             ("Multiply", 9, 81.25, 731.25), ("Divide", 22, 7, 22 / 7), ("Divide", 1, 0, math.inf)):
    try:
        got = getattr(client.service, name)(n1, n2)
    except Exception as error:  # whatever it is, it is a failure of this call
        got = error
    print("ok  " if got == result else "FAIL", name, "=", got)
    failures += got != result
print("FAILED" if failures else "PASS")
sys.exit(1 if failures else 0)
