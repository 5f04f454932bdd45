// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// connectiontrace FILE PROGRAM ARGUMENTS...
//
// Runs a program, and writes a line into the file for each address of the internet that it, one of its threads or of its children
// connects, binds or sends to: "connect 127.0.0.1 8000". The system calls themselves are watched, so that nothing is missed.
// SIGTERM is passed on; the exit code is the program's.
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

#include <arpa/inet.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstring>

namespace {

pid_t program = 0;
FILE *report = nullptr;

void passOn(int signal)
{
    kill(program, signal);
}

int fail(const char *what)
{
    std::fprintf(stderr, "connectiontrace: %s: %s\n", what, std::strerror(errno));
    return 125;
}

// Where a system call has the address: of its arguments, or of the message that is one.
const char *nameOf(unsigned long long call)
{
    switch (call) {
    case SYS_connect:
        return "connect";
    case SYS_bind:
        return "bind";
    case SYS_sendto:
        return "sendto";
    case SYS_sendmsg:
        return "sendmsg";
    case SYS_sendmmsg:
        return "sendmmsg";
    default:
        return nullptr;
    }
}

template <class T>
bool readFrom(pid_t process, unsigned long long address, T &value, std::size_t size = sizeof(T))
{
    iovec here{&value, size};
    iovec there{reinterpret_cast<void *>(address), size};
    return process_vm_readv(process, &here, 1, &there, 1, 0) > 0;
}

void note(pid_t process, const char *call, unsigned long long address, unsigned long long size)
{
    sockaddr_storage name{};
    if (address == 0 || !readFrom(process, address, name, std::min<std::size_t>(size, sizeof name)))
        return;
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (name.ss_family == AF_INET) {
        const auto &four = reinterpret_cast<const sockaddr_in &>(name);
        std::fprintf(report, "%s %s %d\n", call, inet_ntop(AF_INET, &four.sin_addr, text.data(), text.size()), ntohs(four.sin_port));
    } else if (name.ss_family == AF_INET6) {
        const auto &six = reinterpret_cast<const sockaddr_in6 &>(name);
        std::fprintf(report, "%s %s %d\n", call, inet_ntop(AF_INET6, &six.sin6_addr, text.data(), text.size()), ntohs(six.sin6_port));
    }
    std::fflush(report);
}

void look(pid_t process)
{
    __ptrace_syscall_info info{};
    if (ptrace(PTRACE_GET_SYSCALL_INFO, process, sizeof info, &info) <= 0)
        return;
    const auto &arguments = info.seccomp.args;
    const char *name = nameOf(info.seccomp.nr);
    switch (info.seccomp.nr) {
    case SYS_connect:
    case SYS_bind:
        return note(process, name, arguments[1], arguments[2]);
    case SYS_sendto:
        return note(process, name, arguments[4], arguments[5]);
    case SYS_sendmsg:
    case SYS_sendmmsg: // the first one tells
        msghdr message{};
        if (readFrom(process, arguments[1], message))
            note(process, name, reinterpret_cast<unsigned long long>(message.msg_name), message.msg_namelen);
    }
}

// In the child: the kernel stops it at these calls, and at no others.
bool askToBeStopped()
{
    sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_connect, 5, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_bind, 4, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_sendto, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_sendmsg, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_sendmmsg, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE),
    };
    sock_fprog code{sizeof filter / sizeof *filter, filter};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &code) == 0;
}

int runChild(char **arguments)
{
    if (ptrace(PTRACE_TRACEME) != 0 || raise(SIGSTOP) != 0 || !askToBeStopped())
        return fail("cannot be traced");
    execvp(*arguments, arguments);
    return fail(*arguments);
}

int follow()
{
    for (;;) {
        int status = 0;
        const pid_t process = waitpid(-1, &status, __WALL);
        if (process < 0 && errno != EINTR)
            return fail("cannot wait");
        if (process < 0)
            continue;
        if (WIFEXITED(status) || WIFSIGNALED(status)) {
            if (process == program)
                return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            continue;
        }
        const int event = status >> 16;
        if (event == PTRACE_EVENT_SECCOMP)
            look(process);
        const int signal = WSTOPSIG(status);
        const bool isOwn = event != 0 || signal == SIGSTOP; // of the tracing, not for the program
        ptrace(PTRACE_CONT, process, nullptr, isOwn ? 0 : signal);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 125;
    report = std::fopen(argv[1], "w");
    if (!report)
        return fail(argv[1]);
    program = fork();
    if (program == 0)
        return runChild(argv + 2);
    int status = 0;
    if (program < 0 || waitpid(program, &status, 0) != program || !WIFSTOPPED(status))
        return fail("cannot start");
    std::signal(SIGTERM, passOn);
    const long options = PTRACE_O_TRACESECCOMP | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC
        | PTRACE_O_EXITKILL;
    if (ptrace(PTRACE_SETOPTIONS, program, nullptr, options) != 0)
        return fail("cannot trace");
    ptrace(PTRACE_CONT, program, nullptr, 0);
    return follow();
}
