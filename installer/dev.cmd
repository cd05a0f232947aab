@echo off
rem Sets a fresh Windows machine up and runs the program or its tests, as make does on Linux: dev.cmd run | test
rem Needs Python 3.11 or newer from python.org (the launcher py). Nothing is installed outside the checkout's .venv.
setlocal
cd /d "%~dp0.."
if "%~1"=="" goto usage
where py >nul 2>nul || (echo Python 3.11 or newer is needed: install it from python.org with the launcher "py".& exit /b 1)
set PYTHONUTF8=1
if /i "%~1"=="run" (
  py -3 tools\bootstrap.py run -- .venv\Scripts\python.exe tools\run.py
  exit /b %errorlevel%
)
if /i "%~1"=="test" (
  py -3 tools\bootstrap.py test -- .venv\Scripts\python.exe tools\check.py || exit /b 1
  py -3 tools\bootstrap.py test -- .venv\Scripts\python.exe -m pytest -n 2 --ignore tests\soak --ignore tests\bench
  exit /b %errorlevel%
)
:usage
echo usage: installer\dev.cmd run ^| test
exit /b 2
