#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include: a folder may use itself and the folders before it, and core never Qt."""
import pathlib
import re
import sys

ORDER = ["core/model", "core/platform", "core/result", "core/sim", "core/study", "core/io", "ui", "app"]


def layer(path):
    return next((i for i, folder in enumerate(ORDER) if path.startswith(folder + "/")), None)


def faults(root):
    for file in sorted(root.glob("core/**/*.[ch]pp")) + sorted(root.glob("ui/**/*.[ch]pp")):
        name = file.relative_to(root).as_posix()
        for number, line in enumerate(file.read_text().splitlines(), 1):
            match = re.match(r'\s*#include\s*[<"]([^>"]+)[>"]', line)
            if not match:
                continue
            target = match.group(1)
            if name.startswith("core/") and re.match(r"Q[A-Za-z]|qcustomplot", target):
                yield f"{name}:{number}: core must not include {target}"
            to = layer(target)
            if to is not None and to > layer(name):
                yield f"{name}:{number}: {ORDER[layer(name)]} must not include {target}"


found = list(faults(pathlib.Path(sys.argv[1])))
print("\n".join(found))
sys.exit(1 if found else 0)
