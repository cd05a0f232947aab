"""Kazakh GOST signatures: Streebog, the curves, key files, certificates, CRLs, OCSP, time stamps, CMS and XML.

A library of its own: it knows nothing of the program around it. RSA-SHA256 is served wherever containers and
certificates are concerned, since both kinds are in use in Kazakhstan.
"""
