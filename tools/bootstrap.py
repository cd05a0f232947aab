"""Sets a fresh machine up and then runs a command: system packages, `.venv`, locked Python packages, our own programs.

Usage: bootstrap.py run|test -- COMMAND... Standard library only. A second run starts at once (stamp file).
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.lock"
STAMP = VENV / "ready"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PROGRAM = BIN / ("python.exe" if os.name == "nt" else "python")
SYSTEM = {  # package: (a file or command that tells it is there, why)
    "run": {"python3-venv": ("module:ensurepip", "makes .venv"),
            "gcc": ("cc", "compiles the fast hash; without it pure Python serves"),
            "libc6-dev": ("/usr/include/stdlib.h", "headers for the fast hash"),
            "python3-dev": ("header:Python.h", "headers for the fast hash"),
            **{name: (f"lib:{library}", "the window") for name, library in {
                "libegl1": "libEGL.so.1", "libgl1": "libGL.so.1", "libglib2.0-0": "libglib-2.0.so.0",
                "libfontconfig1": "libfontconfig.so.1", "libdbus-1-3": "libdbus-1.so.3",
                "libxkbcommon0": "libxkbcommon.so.0", "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
                "libxcb-cursor0": "libxcb-cursor.so.0", "libxcb-icccm4": "libxcb-icccm.so.4",
                "libxcb-image0": "libxcb-image.so.0", "libxcb-keysyms1": "libxcb-keysyms.so.1",
                "libxcb-randr0": "libxcb-randr.so.0", "libxcb-render-util0": "libxcb-render-util.so.0",
                "libxcb-shape0": "libxcb-shape.so.0", "libxcb-xkb1": "libxcb-xkb.so.1"}.items()},
            "fonts-dejavu-core": ("/usr/share/fonts/truetype/dejavu", "letters on the screen, Kazakh ones among them")},
    "test": {"xvfb": ("Xvfb", "a screen for the tests that need one"),
             "libgcrypt20": ("lib:libgcrypt.so.20", "the independent GOST arithmetic of the tests"),
             "xmlsec1": ("xmlsec1", "reads our XML signatures back in a test"),
             "softhsm2": ("softhsm2-util", "a token in software for the tests of PKCS#11"),
             "libreoffice-calc": ("soffice", "reads our Excel files back in a test")},
}


def main() -> int:
    """Set up for `run` or `test`, then become the command."""
    purpose, command = sys.argv[1], sys.argv[3:]
    if sys.version_info < (3, 11):  # noqa: UP036 - here an older Python is told what is wrong
        print("Python 3.11 or newer is needed", file=sys.stderr)
        return 1
    install_system({**SYSTEM["run"], **(SYSTEM["test"] if purpose == "test" else {})})
    if not STAMP.exists() or STAMP.read_text() != fingerprint():
        make_environment()
    compile_forms()
    os.chdir(ROOT)
    os.environ["PATH"] = f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"
    return subprocess.call([str(ROOT / command[0]), *command[1:]])


def install_system(wanted: dict[str, tuple[str, str]]) -> None:
    """Install missing Debian packages as root or with sudo; otherwise name them and go on."""
    missing = [name for name, (sign, _) in wanted.items() if not present(sign)]
    if not missing or os.name == "nt":
        return
    prefix = [] if os.geteuid() == 0 else [shutil.which("sudo") or "", "-n"]
    if not shutil.which("apt-get") or prefix[:1] == [""]:
        for name in missing:
            print(f"missing system package {name}: {wanted[name][1]}", file=sys.stderr)
        return
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call([*prefix, "apt-get", "update", "-qq"], env=environment, stdout=subprocess.DEVNULL)
    if subprocess.call([*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], env=environment,
                       stdout=subprocess.DEVNULL):
        print(f"apt-get could not install: {' '.join(missing)}", file=sys.stderr)


def present(sign: str) -> bool:
    """Whether a system package shows its sign."""
    kind, _, name = sign.partition(":")
    if kind == "module":
        return subprocess.call([sys.executable, "-c", f"import {name}"], stderr=subprocess.DEVNULL) == 0
    if kind == "header":
        import sysconfig

        return Path(sysconfig.get_paths()["include"], name).exists()
    if kind == "lib":
        import ctypes

        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True
    return Path(sign).exists() if sign.startswith("/") else shutil.which(sign) is not None


def fingerprint() -> str:
    """Return the hash of everything the environment is made from."""
    digest = hashlib.sha256(sys.version.encode())
    for name in ("requirements-dev.lock", "pyproject.toml", "setup.py", "src/gostkz/_streebog.c"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def make_environment() -> None:
    """Make `.venv` anew if it does not work, install the locked packages and our own programs."""
    python = PROGRAM
    if not python.exists() or subprocess.call([str(python), "-m", "pip", "--version"], stdout=subprocess.DEVNULL,
                                              stderr=subprocess.DEVNULL):
        shutil.rmtree(VENV, ignore_errors=True)
        subprocess.check_call([sys.executable, "-m", "venv", str(VENV)])
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.check_call([*pip, "--require-hashes", "-r", str(LOCK)])
    compile_forms()  # a package of the wheel: it must be there before ours is installed
    subprocess.check_call([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    STAMP.write_text(fingerprint())


def compile_forms() -> None:
    """Compile what is made from resources; needs the locked packages."""
    subprocess.check_call([str(PROGRAM), str(ROOT / "tools" / "forms.py")])


if __name__ == "__main__":
    sys.exit(main())
