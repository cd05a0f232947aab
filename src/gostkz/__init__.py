"""Kazakh GOST signatures: Streebog, the curves of GOST 34.10-2015, key files, certificates, CRLs and CMS.

A library of its own: it knows nothing of the program around it. RSA-SHA256 is served wherever containers and
certificates are concerned, since both kinds are in use in Kazakhstan.
"""
