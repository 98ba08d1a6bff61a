import { constants, zstdCompressSync } from 'node:zlib';
import { CompressionType, compressionRegistry, RecordBatchFileWriter } from 'apache-arrow';

/** Levels above cost several times the time for a few per cent of the bytes. */
const LEVEL = 3;

const UNCOMPRESSED = -1n;

compressionRegistry.set(CompressionType.ZSTD, {
  encode: (bytes) =>
    zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } }),
});

/**
 * Writes Arrow IPC files with ZSTD-compressed buffers.
 *
 * apache-arrow up to 21.2 puts the compressed length before each buffer where the format demands the uncompressed one, so
 * that pyarrow and polars refuse the file (apache/arrow-js pull request 470). The right length is set here; on a release
 * that sets it itself, this changes nothing.
 */
export class ZstdFileWriter extends RecordBatchFileWriter {
  constructor() {
    super({ compressionType: CompressionType.ZSTD });
  }

  protected override _compressBodyBuffers(buffers: ArrayBufferView[]) {
    const body = super._compressBodyBuffers(buffers);
    for (const [index, { byteLength }] of buffers.entries()) {
      const prefix = body.buffers[2 * index];
      if (prefix === undefined || prefix.byteLength === 0) continue;
      const length = new DataView(prefix.buffer, prefix.byteOffset, prefix.byteLength);
      if (length.getBigInt64(0, true) !== UNCOMPRESSED)
        length.setBigInt64(0, BigInt(byteLength), true);
    }
    return body;
  }
}
