import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import { drawPage, openPdf } from "./pdf.ts";

interface Props {
  /** Its address, or its bytes. */
  readonly source: string | Uint8Array;
  readonly name: string;
  readonly page: number;
  readonly scale: number;
  readonly onPages: (count: number) => void;
  readonly onFailed: () => void;
}

/** One page of a PDF. */
export const PdfPages = ({ source, name, page, scale, onPages, onFailed }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  useEffect(() => {
    let gone = false;
    const open = async () => {
      try {
        const opened = await openPdf(source);
        if (gone) return;
        setPdf(opened);
        onPages(opened.numPages);
      } catch {
        if (!gone) onFailed();
      }
    };
    void open();
    return () => {
      gone = true;
    };
  }, [source, onPages, onFailed]);
  useEffect(() => {
    if (pdf === undefined || canvas.current === null) return;
    drawPage(pdf, page, scale, canvas.current).catch(onFailed);
  }, [pdf, page, scale, onFailed]);
  return <canvas ref={canvas} role="img" aria-label={name} />;
};
