// What a page costs somebody who comes for the first time: bytes over the wire, requests, and when its largest part is painted.
import type { Browser, Page } from "playwright-core";
import { visit } from "./visit.ts";

/** What the first load of a page took. */
export interface FirstLoad {
  /** Of the bodies as they come over the wire, compressed; CloudFront packs headers, which the local edge does not. */
  readonly bytes: number;
  readonly requests: number;
  /** When the largest part was painted, in milliseconds from the beginning. */
  readonly paintedAfter: number;
}

/** The last of these is it: the browser tells each time that something larger was painted. */
const largestPaint = `new Promise((resolve) => {
  let last = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) last = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => resolve(last), 200);
})`;

const counting = async (page: Page) => {
  const counts = { bytes: 0, requests: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.dataReceived", ({ encodedDataLength }) => {
    counts.bytes += encodedDataLength;
  });
  session.on("Network.loadingFinished", () => {
    counts.requests += 1;
  });
  return counts;
};

/** Opens a page in a browser that was never there, and counts. */
export const firstLoadOf = async (
  browser: Browser,
  address: string,
  path: string,
): Promise<FirstLoad> => {
  const { context, page } = await visit(browser, address, { locale: "kk" });
  try {
    const counts = await counting(page);
    await page.goto(path, { waitUntil: "networkidle" });
    const paintedAfter = await page.evaluate<number>(largestPaint);
    return { ...counts, paintedAfter };
  } finally {
    await context.close();
  }
};

/** What the first load may cost. */
export const budget = { bytes: 300_000, requests: 40 } as const;
