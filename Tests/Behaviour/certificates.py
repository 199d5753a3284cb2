"""A certificate authority of the check's own, and certificates that are right, for another host, expired or self-signed."""

import os
import ssl
import subprocess

CONFIG = """
[ca]
default_ca = own
[own]
dir = {dir}
new_certs_dir = {dir}
database = {dir}/index.txt
serial = {dir}/serial
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
"""


class Certificates:
    def __init__(self, directory):
        self.directory = directory
        self.authority = os.path.join(directory, "ca.pem")

    def make(self):
        os.makedirs(self.directory, exist_ok=True)
        with open(self._path("openssl.cnf"), "w") as file:
            file.write(CONFIG.format(dir=self.directory))
        open(self._path("index.txt"), "w").close()
        with open(self._path("serial"), "w") as file:
            file.write("01\n")
        self._openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days",
                      "3650", "-subj", "/CN=Check CA", "-config", self._path("openssl.cnf"), "-extensions", "authority")
        here = "subjectAltName=IP:127.0.0.1,DNS:localhost"
        self._signed("good", here, "20200101000000Z", "20450101000000Z")
        self._signed("other-host", "subjectAltName=DNS:other.example", "20200101000000Z", "20450101000000Z")
        self._signed("expired", here, "20200101000000Z", "20210101000000Z")
        self._openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "self-signed.key", "-out",
                      "self-signed.pem", "-days", "3650", "-subj", "/CN=127.0.0.1", "-addext", here)

    def context(self, name):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._path(f"{name}.pem"), self._path(f"{name}.key"))
        return context

    def _signed(self, name, alternative, start, end):
        self._openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj",
                      f"/CN={name}", "-addext", alternative)
        self._openssl("ca", "-batch", "-notext", "-config", self._path("openssl.cnf"), "-cert", "ca.pem", "-keyfile",
                      "ca.key", "-startdate", start, "-enddate", end, "-in", f"{name}.csr", "-out", f"{name}.pem")

    def _openssl(self, *arguments):
        done = subprocess.run(["openssl", *arguments], cwd=self.directory, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"openssl {arguments[0]}: {done.stderr.strip()}")

    def _path(self, name):
        return os.path.join(self.directory, name)
