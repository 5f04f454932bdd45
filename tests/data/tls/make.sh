#!/bin/sh
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# Makes the certificates of the TLS tests anew. They are good until 2120 and protect nothing. A .pem file holds the
# certificate and its key.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: > "$work/index.txt"
echo 1000 > "$work/serial"
cat > "$work/ca.cnf" <<END
[ca]
default_ca = d
[d]
database = $work/index.txt
serial = $work/serial
new_certs_dir = $work
default_md = sha256
policy = p
unique_subject = no
[p]
commonName = supplied
END
# sign NAME COMMON_NAME EXTENSIONS FROM TO [OPTION...]
sign() {
    name=$1 subject=$2 extensions=$3 from=$4 to=$5
    shift 5
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/$name.key" -out "$work/$name.csr" -subj "/CN=$subject"
    printf '%b' "$extensions" > "$work/$name.ext"
    openssl ca -batch -config "$work/ca.cnf" -in "$work/$name.csr" -out "$work/$name.crt" -startdate "$from" -enddate "$to" -extfile "$work/$name.ext" -notext "$@"
    cat "$work/$name.crt" "$work/$name.key" > "$name.pem"
}
issued() { sign "$@" -cert "$work/ca.crt" -keyfile "$work/ca.key"; }
alone() { name=$1; sign "$@" -selfsign -keyfile "$work/$name.key"; }
here='subjectAltName=DNS:localhost,IP:127.0.0.1\n'
begin=20200101000000Z
end=21200101000000Z

alone ca "Test authority" 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n' $begin $end
cp "$work/ca.crt" ca.pem
issued server localhost "${here}extendedKeyUsage=serverAuth\n" $begin $end
issued wronghost elsewhere.example 'subjectAltName=DNS:elsewhere.example\nextendedKeyUsage=serverAuth\n' $begin $end
issued expired localhost "${here}extendedKeyUsage=serverAuth\n" $begin 20200102000000Z
issued client "Ada Lovelace" 'extendedKeyUsage=clientAuth\n' $begin $end
alone selfsigned localhost "$here" $begin $end
openssl ec -in "$work/client.key" -aes256 -passout pass:secret -out client-encrypted.key
openssl pkcs12 -export -in "$work/client.crt" -inkey "$work/client.key" -certfile "$work/ca.crt" -passout pass:secret -out client.p12
