/** Bits of a number in one byte; the eighth says that more follow. */
const BITS = 7;
const MORE = 0x80;

/** Bytes that grow. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** @param value 0 to 255 */
  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length++] = value;
  }

  /** @param value a non-negative safe integer */
  unsigned(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0)
      throw new RangeError(`${value} is no non-negative integer.`);
    let rest = value;
    while (rest >= MORE) {
      this.byte((rest % MORE) + MORE);
      rest = Math.floor(rest / MORE);
    }
    this.byte(rest);
  }

  signed(value: number): void {
    this.unsigned(zigzag(value));
  }

  float(value: number): void {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    for (const byte of bytes) this.byte(byte);
  }

  append(bytes: Uint8Array): void {
    for (const byte of bytes) this.byte(byte);
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a ByteWriter wrote. @throws RangeError where the bytes end too early */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('The series ends in the middle of a number.');
    return byte;
  }

  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += BITS) {
      const byte = this.byte();
      value += (byte % MORE) * 2 ** shift;
      if (byte < MORE) return value;
    }
  }

  signed(): number {
    return unzigzag(this.unsigned());
  }

  float(): number {
    const view = new DataView(new ArrayBuffer(4));
    for (let i = 0; i < 4; i++) view.setUint8(i, this.byte());
    return view.getFloat32(0, true);
  }

  /** @throws RangeError where more follows */
  end(): void {
    const left = this.#bytes.length - this.#at;
    if (left > 0) throw new RangeError(`The series has ${left} bytes too many.`);
  }
}

export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

export const unzigzag = (code: number): number => (code % 2 === 0 ? code / 2 : -(code + 1) / 2);
