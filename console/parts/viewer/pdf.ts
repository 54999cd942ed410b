import {
  getDocument,
  GlobalWorkerOptions,
  VerbosityLevel,
  type PDFDocumentProxy,
} from "pdfjs-dist";

GlobalWorkerOptions.workerSrc = new URL(
  "pdfjs-dist/build/pdf.worker.min.mjs",
  import.meta.url,
).toString();

/** That a file is no good PDF is told to whoever brought it, and not to the browser's console. */
const quiet = VerbosityLevel.ERRORS;

/** Opens a PDF from an address or from its bytes, without running anything that stands in it. */
export const openPdf = async (source: string | Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    // Bytes go over to the worker, so it gets some of its own.
    ...(typeof source === "string" ? { url: source } : { data: source.slice() }),
    enableXfa: false,
  }).promise;

/** Draws one page, counted from 1, so large on a canvas. */
export const drawPage = async (
  pdf: PDFDocumentProxy,
  page: number,
  scale: number,
  canvas: HTMLCanvasElement,
): Promise<void> => {
  const found = await pdf.getPage(page);
  const sharp = globalThis.devicePixelRatio;
  const viewport = found.getViewport({ scale: scale * sharp });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  canvas.style.width = `${viewport.width / sharp}px`;
  canvas.style.height = `${viewport.height / sharp}px`;
  await found.render({ canvas, viewport }).promise;
};

/** How many pages a PDF has. */
export const countPages = async (bytes: ArrayBuffer): Promise<number> => {
  const task = getDocument({ data: bytes, enableXfa: false, verbosity: quiet });
  try {
    return (await task.promise).numPages;
  } finally {
    await task.destroy();
  }
};
