/* Blocks of Streebog (RFC 6986). The tables come from streebog.py, so that each constant stands in one place. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <string.h>

#define RELEASE_FROM 4096 /* bytes: below that, giving up the lock costs more than it brings */

static uint64_t table[8][256];
static uint64_t constants[12][8];
static int prepared = 0;

static uint64_t load(const unsigned char *p)
{
    uint64_t word = 0;
    for (int i = 7; i >= 0; i--) word = word << 8 | p[i];
    return word;
}

static void store(unsigned char *p, uint64_t word)
{
    for (int i = 0; i < 8; i++, word >>= 8) p[i] = (unsigned char)word;
}

static void lps(uint64_t out[8], const uint64_t a[8], const uint64_t b[8])
{
    uint64_t x[8], r[8];
    for (int j = 0; j < 8; j++) x[j] = a[j] ^ b[j];
    for (int i = 0; i < 8; i++) {
        int s = 8 * i;
        r[i] = table[0][x[0] >> s & 255] ^ table[1][x[1] >> s & 255] ^ table[2][x[2] >> s & 255]
             ^ table[3][x[3] >> s & 255] ^ table[4][x[4] >> s & 255] ^ table[5][x[5] >> s & 255]
             ^ table[6][x[6] >> s & 255] ^ table[7][x[7] >> s & 255];
    }
    memcpy(out, r, sizeof r);
}

static void compress(uint64_t h[8], const uint64_t n[8], const uint64_t m[8])
{
    uint64_t key[8], state[8];
    lps(key, h, n);
    memcpy(state, m, sizeof state);
    for (int i = 0; i < 12; i++) {
        lps(state, key, state);
        lps(key, key, constants[i]);
    }
    for (int i = 0; i < 8; i++) h[i] ^= state[i] ^ key[i] ^ m[i];
}

static void add(uint64_t sum[8], const uint64_t term[8])
{
    uint64_t carry = 0;
    for (int i = 0; i < 8; i++) {
        uint64_t part = sum[i] + carry;
        carry = part < carry;
        sum[i] = part + term[i];
        carry += sum[i] < part;
    }
}

static void run(uint64_t state[24], const unsigned char *data, Py_ssize_t length)
{
    static const uint64_t bits[8] = {512, 0, 0, 0, 0, 0, 0, 0};
    for (; length >= 64; data += 64, length -= 64) {
        uint64_t m[8];
        for (int i = 0; i < 8; i++) m[i] = load(data + 8 * i);
        compress(state, state + 8, m);
        add(state + 8, bits);
        add(state + 16, m);
    }
}

static PyObject *prepare(PyObject *self, PyObject *args)
{
    Py_buffer t, c;
    if (!PyArg_ParseTuple(args, "y*y*", &t, &c)) return NULL;
    if (t.len != 8 * 256 * 8 || c.len != 12 * 64) {
        PyBuffer_Release(&t);
        PyBuffer_Release(&c);
        PyErr_SetString(PyExc_ValueError, "tables have another size");
        return NULL;
    }
    for (int i = 0; i < 8 * 256; i++) table[i / 256][i % 256] = load((const unsigned char *)t.buf + 8 * i);
    for (int i = 0; i < 12 * 8; i++) constants[i / 8][i % 8] = load((const unsigned char *)c.buf + 8 * i);
    prepared = 1;
    PyBuffer_Release(&t);
    PyBuffer_Release(&c);
    Py_RETURN_NONE;
}

static PyObject *blocks(PyObject *self, PyObject *args)
{
    Py_buffer s, d;
    uint64_t state[24];
    unsigned char out[192];
    if (!PyArg_ParseTuple(args, "y*y*", &s, &d)) return NULL;
    if (!prepared || s.len != 192 || d.len % 64) {
        PyBuffer_Release(&s);
        PyBuffer_Release(&d);
        PyErr_SetString(PyExc_ValueError, "state has 192 bytes, data whole blocks of 64, after prepare()");
        return NULL;
    }
    for (int i = 0; i < 24; i++) state[i] = load((const unsigned char *)s.buf + 8 * i);
    if (d.len >= RELEASE_FROM) {
        Py_BEGIN_ALLOW_THREADS
        run(state, d.buf, d.len);
        Py_END_ALLOW_THREADS
    } else {
        run(state, d.buf, d.len);
    }
    for (int i = 0; i < 24; i++) store(out + 8 * i, state[i]);
    PyBuffer_Release(&s);
    PyBuffer_Release(&d);
    return PyBytes_FromStringAndSize((const char *)out, sizeof out);
}

static PyMethodDef methods[] = {
    {"prepare", prepare, METH_VARARGS, "prepare(tables, constants): take the tables, once."},
    {"blocks", blocks, METH_VARARGS, "blocks(state, data) -> state: take whole blocks into h, N and the sum."},
    {NULL, NULL, 0, NULL}};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_streebog", NULL, -1, methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__streebog(void)
{
    return PyModule_Create(&module);
}
