/** A picture as PNG for print: drawn by the browser at 300 pixels an inch, and told so. */
import type { Note } from "./pen";
import type { Picture } from "./timelinePicture";

/** Of a picture laid out at 100 pixels an inch. */
const TIMES = 3;
/** Browsers draw no larger pictures. */
const MOST_SIDE = 16_000;
const MOST_PIXELS = 60_000_000;
const PER_INCH = 100;
const INCHES_PER_METRE = 39.3701;

/** How much larger than it was laid out; less than 3 where the picture is very high. */
export function timesOf({ width, height }: Picture): number {
  return Math.min(TIMES, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
}

/** CRC-32 as PNG asks for it (ISO 3309). */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** After the signature and the head, which has 25 bytes. */
const AFTER_HEAD = 33;

/** The same PNG with its size on paper (`pHYs`): printers and word processors go by it. */
export function withDensity(png: Uint8Array, pixelsPerInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  [0x70, 0x48, 0x59, 0x73].forEach((sign, nth) => {
    chunk.setUint8(4 + nth, sign);
  });
  const perMetre = Math.round(pixelsPerInch * INCHES_PER_METRE);
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc(new Uint8Array(chunk.buffer, 4, 13)));
  const whole = new Uint8Array(png.length + 21);
  whole.set(png.subarray(0, AFTER_HEAD));
  whole.set(new Uint8Array(chunk.buffer), AFTER_HEAD);
  whole.set(png.subarray(AFTER_HEAD), AFTER_HEAD + 21);
  return whole;
}

/** Writes with the font of the page: an SVG that is drawn as an image may not have its own yet. */
function write(
  context: CanvasRenderingContext2D,
  notes: readonly Note[],
  family: string,
  times: number,
): void {
  context.scale(times, times);
  for (const { x, y, text, lettering } of notes) {
    context.font = `${lettering.weight} ${lettering.px}px "${family}"`;
    context.fillStyle = lettering.fill;
    context.fillText(text, x, y);
  }
}

/** The drawing with its texts written on it. Rejects where the browser cannot draw it. */
export async function pngOf(
  picture: Picture,
  notes: readonly Note[],
  family: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const times = timesOf(picture);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
  try {
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * times);
    canvas.height = Math.round(picture.height * times);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("the browser gives no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    write(context, notes, family, times);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("the browser could not draw the picture");
    return withDensity(new Uint8Array(await blob.arrayBuffer()), PER_INCH * times);
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
