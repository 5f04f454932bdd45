#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# Talks to other SOAP stacks, both ways, and prints what worked:
#
#     tests/interop/run.sh [--install] [BUILD_FOLDER]        (default: build/release)
#
# The servers and clients of the other stacks are in the folder SERVICEMODEL_INTEROP (default: ../shared/interop beside this
# tree). A stack that is not installed is named as skipped; --install fetches those that are packages of Debian or npm.
# Exit codes: 0 all cells worked, 1 some failed, 77 nothing could be run.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
install=
[[ ${1:-} == --install ]] && { install=1; shift; }
build=$(realpath "${1:-$root/build/release}")
source_folder=${SERVICEMODEL_INTEROP:-$root/../shared/interop}
work=$build/interop
logs=$work/logs
client=$build/tests/interopclient
service=$build/bin/calculatorservice
user=ada:swordfish

say() { printf '%s\n' "$*"; }
[[ -d $source_folder ]] || { say "skipped: there is no folder $source_folder (SERVICEMODEL_INTEROP)"; exit 77; }
[[ -x $client && -x $service ]] || { say "skipped: $client or $service is not built"; exit 77; }
mkdir -p "$work" "$logs" && rm -f "$logs"/*
cp -r --update --no-preserve=mode,ownership "$source_folder/." "$work/" # builds and installs beside itself
find "$work" -maxdepth 3 \( -name '*.sh' -o -path '*/bin/*' \) -exec chmod +x {} +

# ---- stacks
if [[ $install ]]; then
    node_packages=()
    command -v npm >/dev/null || node_packages=(nodejs npm) # another Node.js than Debian's brings its own
    apt-get install -y -qq --no-install-recommends "${node_packages[@]}" \
        php-cli php-soap php-xml gsoap libgsoap-dev libssl-dev gcc nginx-light openssl python3-zeep python3-suds python3-spyne \
        mono-mcs mono-runtime libmono-system-servicemodel4.0a-cil >/dev/null
    (cd "$work/node-soap" && npm install --no-audit --no-fund >/dev/null)
fi
stacks=()
offer() { # STACK COMMAND...: is there when the command succeeds
    local stack=$1; shift
    if "$@" >"$logs/$stack-is-there.log" 2>&1; then stacks+=("$stack"); else say "skipped: $stack is not installed"; fi
}
has() { [[ " ${stacks[*]} " == *" $1 "* ]]; }
offer node-soap test -d "$work/node-soap/node_modules/soap"
offer strong-soap test -d "$work/node-soap/node_modules/strong-soap"
offer php php -r 'exit(class_exists("SoapClient") ? 0 : 1);'
offer gsoap sh -c "test -x '$work/gsoap/bin/server' || (command -v soapcpp2 && '$work/gsoap/build.sh')"
offer zeep /usr/bin/python3 -c 'import zeep'
offer suds /usr/bin/python3 -c 'import suds'
offer spyne /usr/bin/python3 -c 'import spyne'
build_wcf() { # where it was not yet
    mkdir -p "$work/wcf"
    for program in client server; do
        [[ $work/wcf/$program.exe -nt $root/tests/interop/wcf/$program.cs ]] || mcs -r:System.ServiceModel.dll \
            -out:"$work/wcf/$program.exe" "$root/tests/interop/wcf/$program.cs" "$root/tests/interop/wcf/contract.cs" || return
    done
}
offer wcf build_wcf
offer nginx sh -c 'PATH=$PATH:/usr/sbin command -v nginx'
((${#stacks[@]})) || { say "skipped: no other stack is installed; try --install"; exit 77; }
[[ -f $work/tools/certs/ca.pem ]] || sh "$work/tools/certs/make.sh" >/dev/null 2>&1

# ---- servers
started=()
stop() { for pid in "${started[@]}"; do kill "$pid" 2>/dev/null; wait "$pid" 2>/dev/null; done; started=(); }
trap stop EXIT
listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
next_port=$((20000 + $$ % 10000)) # below those that the system gives to clients
free_port() { while ((++next_port)) && listens $next_port; do :; done; port=$next_port; }
start() { # NAME COMMAND...: runs it until stop and waits for $port
    local name=$1; shift
    PATH=$PATH:/usr/sbin "$@" >"$logs/$name.log" 2>&1 &
    started+=($!)
    for _ in {1..200}; do listens "$port" && return 0; sleep 0.05; done
    say "$name did not start; see $logs/$name.log"
    return 1
}

# ---- cells
cells=()
failures=0
cell() { # ROW COLUMN COMMAND...
    local row=$1 column=$2 log="$logs/$1 $2.log"; shift 2
    if timeout 60 "$@" >"$log" 2>&1 && grep -q PASS "$log"; then cells+=("$row|$column|ok"); return; fi
    cells+=("$row|$column|FAIL"); ((++failures))
    say "FAIL: $row, $column (see $log)"; grep -v '^ok' "$log" | head -5
}
path=servicemodelsamples/service
name_of() { case $1 in 11) say 'SOAP 1.1';; 12) say 'SOAP 1.2';; ws) say 'WS-Addressing';; esac; }
ours() { cell "our client -> $1" "$2" "$client" "${@:4}" "$3"; } # SERVER COLUMN URL OPTION...

# ---- our client, their servers
ca=$work/tools/certs/ca.pem
secured() { # STACK SERVER
    free_port; start "$1-tls" "$2" "$port" --tls
    ours "$1" 'TLS' "https://127.0.0.1:$port/$path" --ca "$ca"
    stop
    free_port; start "$1-auth" "$2" "$port" --auth "$user"
    ours "$1" 'Basic' "http://127.0.0.1:$port/$path" --user "$user"
    stop
    free_port; start "$1-tls-auth" "$2" "$port" --tls --auth "$user"
    ours "$1" 'TLS + Basic' "https://127.0.0.1:$port/$path" --ca "$ca" --user "$user"
    stop
}
if has node-soap; then
    free_port; start node-soap "$work/node-soap/server.sh" "$port"; url=http://127.0.0.1:$port/$path
    ours node-soap 'SOAP 1.1' "$url"
    ours node-soap 'SOAP 1.2' "$url/soap12" --version 12
    if has nginx; then
        back=$port; free_port; start nginx-gzip sh "$work/tools/front.sh" "$port" "$back" --gzip
        ours 'node-soap behind nginx' 'gzip' "http://127.0.0.1:$port/$path"
    fi
    stop
    free_port; start node-soap-chunked "$work/node-soap/server.sh" "$port" --chunked
    ours node-soap 'chunked' "http://127.0.0.1:$port/$path"
    stop
    secured node-soap "$work/node-soap/server.sh"
fi
if has php; then
    free_port; start php "$work/php/server.sh" "$port"; url=http://127.0.0.1:$port/$path
    ours php 'SOAP 1.1' "$url"
    ours php 'SOAP 1.2' "$url" --version 12
    if has nginx; then
        back=$port; free_port; start nginx-tls sh "$work/tools/front.sh" "$port" "$back" --tls server --auth "$user"
        ours 'php behind nginx' 'TLS + Basic' "https://127.0.0.1:$port/$path" --ca "$ca" --user "$user"
    fi
    stop
    free_port; start php-auth "$work/php/server.sh" "$port" --auth "$user"
    ours php 'Basic' "http://127.0.0.1:$port/$path" --user "$user"
    stop
fi
if has gsoap; then
    free_port; start gsoap "$work/gsoap/server.sh" "$port"; url=http://127.0.0.1:$port/$path
    ours gsoap 'SOAP 1.1' "$url"
    ours gsoap 'SOAP 1.2' "$url" --version 12
    ours gsoap 'WS-Addressing' "$url" --version ws
    stop
    free_port; start gsoap-chunked "$work/gsoap/server.sh" "$port" --chunked
    ours gsoap 'chunked' "http://127.0.0.1:$port/$path"
    stop
    secured gsoap "$work/gsoap/server.sh"
fi
if has spyne; then
    for version in 11 12; do
        free_port; start spyne-$version /usr/bin/python3 "$root/tests/interop/spyneserver.py" "$port" $version
        ours spyne "$(name_of $version)" "http://127.0.0.1:$port/" --version $version
    done
    stop
fi
if has wcf; then
    for version in 11 12 ws; do
        free_port; start wcf-$version mono "$work/wcf/server.exe" "http://localhost:$port/$path" $version
        ours "WCF of Mono" "$(name_of $version)" "http://localhost:$port/$path" --version $version
        stop
    done
fi

# ---- their clients, our service
free_port
start calculatorservice "$service" --address "http://localhost:$port/$path" || exit 1
url=http://127.0.0.1:$port/$path
theirs() { cell "$1 client -> our service" "$2" "${@:3}"; } # CLIENT COLUMN COMMAND...
for stack in node-soap strong-soap php; do
    has $stack || continue
    case $stack in
        node-soap) run=("$work/node-soap/client.sh");;
        strong-soap) run=("$work/node-soap/strong-client.sh");;
        php) run=("$work/php/client.sh");;
    esac
    theirs $stack 'SOAP 1.1' "${run[@]}" "$url"
    theirs $stack 'SOAP 1.2' "${run[@]}" "$url" --soap12
    theirs $stack 'our WSDL' "${run[@]}" "$url" --wsdl "$url?wsdl"
done
if has gsoap; then
    theirs gsoap 'SOAP 1.1' "$work/gsoap/client.sh" "$url"
    theirs gsoap 'SOAP 1.2' "$work/gsoap/client.sh" "$url" --soap12
    theirs gsoap 'WS-Addressing' "$work/gsoap/client.sh" "$url" --ws
    theirs gsoap 'chunked' "$work/gsoap/client.sh" "$url" --chunked
fi
if has zeep; then
    zeep=(/usr/bin/python3 "$root/tests/interop/zeepclient.py")
    theirs zeep 'SOAP 1.1' "${zeep[@]}" "$url" --wsdl "$work/wsdl/calculator.wsdl"
    theirs zeep 'SOAP 1.2' "${zeep[@]}" "$url" --soap12 --wsdl "$work/wsdl/calculator-both.wsdl"
    theirs zeep 'our WSDL' "${zeep[@]}" "$url" --wsdl "$url?wsdl"
fi
if has wcf; then
    for version in 11 12 ws; do
        theirs "WCF of Mono" "$(name_of $version)" mono "$work/wcf/client.exe" "$url" $version
    done
fi
has suds && theirs suds 'our WSDL' /usr/bin/python3 "$root/tests/interop/sudsclient.py" "$url"
stop

printf '%s\n' "${user#*:}" >"$work/password"
certificate=(--certificate "$work/tools/certs/server.pem" --key "$work/tools/certs/server.key")
account=(--user "${user%%:*}" --password-file "$work/password")
secured_theirs() { # COLUMN SCHEME OPTIONS_OF_THE_SERVICE... -- OPTIONS_OF_THE_CLIENT...
    local column=$1 scheme=$2 of_service=() stack; shift 2
    while [[ $1 != -- ]]; do of_service+=("$1"); shift; done; shift
    free_port
    start "calculatorservice $column" "$service" --address "$scheme://localhost:$port/$path" "${of_service[@]}" || return
    local url=$scheme://localhost:$port/$path
    has node-soap && theirs node-soap "$column" "$work/node-soap/client.sh" "$url" --insecure "$@"
    has strong-soap && theirs strong-soap "$column" "$work/node-soap/strong-client.sh" "$url" --insecure "$@"
    has php && theirs php "$column" "$work/php/client.sh" "$url" --insecure "$@"
    has gsoap && theirs gsoap "$column" "$work/gsoap/client.sh" "$url" "$@"
    has zeep && theirs zeep "$column" "${zeep[@]}" "$url" --wsdl "$work/wsdl/calculator.wsdl" --ca "$ca" "$@"
    stop
}
secured_theirs 'TLS' https "${certificate[@]}" --
secured_theirs 'Basic' http "${account[@]}" -- --auth "$user"
secured_theirs 'TLS + Basic' https "${certificate[@]}" "${account[@]}" -- --auth "$user"

# ---- the matrix
columns=('SOAP 1.1' 'SOAP 1.2' 'WS-Addressing' 'our WSDL' 'TLS' 'Basic' 'TLS + Basic' 'chunked' 'gzip')
rows=()
declare -A states=()
for entry in "${cells[@]}"; do
    IFS='|' read -r row column state <<<"$entry"
    [[ " ${rows[*]/#/|} " == *"|$row "* ]] || rows+=("$row")
    states[$row|$column]=$state
done
printf '\n| %-36s |' ''; printf ' %s |' "${columns[@]}"; printf '\n|'
for _ in "" "${columns[@]}"; do printf -- '---|'; done; say ''
for row in "${rows[@]}"; do
    printf '| %-36s |' "$row"
    for column in "${columns[@]}"; do printf " %-${#column}s |" "${states[$row|$column]:-}"; done
    say ''
done
say "${#cells[@]} cells, $failures failed"
((failures == 0))
