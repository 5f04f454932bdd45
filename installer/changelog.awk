# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# CHANGELOG.md in another form. Variables: to = debian, appstream or epoch; now = seconds, the date of what is unreleased;
# for debian also source and maintainer. Run it with TZ=UTC.

function seconds(date) {
    gsub(/-/, " ", date)
    return date ~ /^[0-9]/ ? mktime(date " 12 00 00") : now
}

function xml(text) {
    gsub(/&/, "\\&amp;", text)
    gsub(/</, "\\&lt;", text)
    return text
}

function flush_entry(    mark) {
    if (entry == "")
        return
    gsub(/`|\*\*/, "", entry)
    if (to == "debian") {
        mark = "  * "
        while (length(entry) > 74 && match(substr(entry, 1, 74), /.* /)) {
            print mark substr(entry, 1, RLENGTH - 1)
            entry = substr(entry, RLENGTH + 1)
            mark = "    "
        }
        print mark entry
    } else if (to == "appstream") {
        print "          <li>" xml(entry) "</li>"
    }
    entry = ""
}

function flush_version() {
    flush_entry()
    if (version == "")
        return
    if (to == "debian")
        print "\n -- " maintainer "  " strftime("%a, %d %b %Y %H:%M:%S +0000", seconds(date)) "\n"
    else if (to == "appstream")
        print "        </ul>\n      </description>\n    </release>"
    version = ""
}

/^## / {
    flush_version()
    version = $2
    date = $4
    if (to == "epoch") {
        print seconds(date)
        exit
    }
    if (to == "debian")
        print source " (" version ") unstable; urgency=medium\n"
    else
        print "    <release version=\"" version "\" date=\"" strftime("%Y-%m-%d", seconds(date)) "\"" \
              (date ~ /^[0-9]/ ? "" : " type=\"development\"") ">\n      <description>\n        <ul>"
    next
}
version == "" || /^#/ { next }
/^[ \t]*$/ { flush_entry(); next }
/^- / { flush_entry(); sub(/^- /, "") }
{
    sub(/^[ \t]+/, "")
    entry = entry (entry == "" ? "" : " ") $0
}
END { flush_version() }
