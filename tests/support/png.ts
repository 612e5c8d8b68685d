import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row: red, green, blue and opacity from 0 to 255. A picture without transparency is opaque. */
  readonly pixels: readonly (readonly number[])[];
}

const channelsByColourType: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a PNG in true colour, 8 bits a channel and not interlaced; any other is an error. */
export function readPng(png: Buffer): Picture {
  const header = Buffer.concat(chunks(png, 'IHDR'));
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colourType = -1, , , interlaced] = header.subarray(8);
  const channels = channelsByColourType[colourType];
  if (depth !== 8 || interlaced !== 0 || channels === undefined) throw new Error('a PNG of another kind');

  const lines = inflateSync(Buffer.concat(chunks(png, 'IDAT')));
  const stride = width * channels;
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = lines[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : bytes[at - channels];
      const above = row === 0 ? 0 : bytes[at - stride];
      const corner = column < channels || row === 0 ? 0 : bytes[at - stride - channels];
      bytes[at] = (lines[at + row + 1] ?? 0) + predicted(filter, left ?? 0, above ?? 0, corner ?? 0);
    }
  }
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const pixel = [...bytes.subarray(index * channels, (index + 1) * channels)];
    return channels === 4 ? pixel : [...pixel, 255];
  });
  return { width, height, pixels };
}

/** What the chunks of a kind contain. After the signature each is: length, kind, contents, checksum. */
function chunks(png: Buffer, kind: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const contents = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === kind) found.push(contents);
  }
  return found;
}

/** The filters of the PNG specification, section 9. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4: {
      const estimate = left + above - corner;
      const distance = (value: number) => Math.abs(estimate - value);
      if (distance(left) <= distance(above) && distance(left) <= distance(corner)) return left;
      return distance(above) <= distance(corner) ? above : corner;
    }
    default:
      throw new Error(`a PNG has no filter ${filter}`);
  }
}
