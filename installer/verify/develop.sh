#!/bin/sh
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# develop.sh [ADDRESS]: what a developer does with the packages. From a running service, qsvcutil's code; then the example.
set -eu
if [ $# -eq 0 ]; then exec sh /verify/service.sh sh /verify/develop.sh; fi
folder=$(mktemp -d)
cd "$folder"
qsvcutil /n:http://Microsoft.ServiceModel.Samples,Calculator "$1/mex" /a /out:calculator
ls calculator_client.h calculator_client.cpp output.config

cp -r /usr/share/doc/libservicemodel-dev/examples/sampleclient .
cd sampleclient
cmake -G Ninja -B build -DCMAKE_BUILD_TYPE=Debug
cmake --build build
./build/sampleclient --endpoint "$1" | grep -F 'Divide(22, 7) = 3.142857142857143'

# What the first command wrote, in place of what the example's build writes.
mkdir generated
cp ../calculator_* sampleclient.cpp app.config generated
cd generated
sed -e '/servicemodel_add_service_reference/d' -e 's/add_executable(sampleclient/& calculator_types.cpp calculator_client.cpp calculator_types.h calculator_client.h/' \
    ../CMakeLists.txt > CMakeLists.txt
echo 'target_link_libraries(sampleclient PRIVATE ServiceModel::Client)' >> CMakeLists.txt
cmake -G Ninja -B build -DCMAKE_BUILD_TYPE=Debug
cmake --build build
./build/sampleclient --endpoint "$1" | grep -F 'Divide(22, 7) = 3.142857142857143'
rm -rf "$folder"
