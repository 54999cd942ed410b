import { Worker } from "node:worker_threads";
import { fileReadingSchema, type FileReading, type ReadFile } from "#shared/documents/ports.ts";

/** What reading one file may cost. */
export interface Bounds {
  readonly milliseconds: number;
  /** MB, with what the reader itself takes: some 50. */
  readonly megabytes: number;
}

const usual: Bounds = { milliseconds: 8000, megabytes: 256 };

/** How often the memory of the reader is looked at, in milliseconds. */
const everySoOften = 25;

const unreadable: FileReading = { read: false, code: "document-unreadable" };

/**
 * Far above every bound. A thread that comes to a limit of V8 may take the whole process with it,
 * and such a limit knows nothing of bytes outside the heap: what a thread has is watched from outside.
 */
const limitOfTheThread = { maxOldGenerationSizeMb: 1024 };

/** In bytes, as objects and otherwise; nothing of a thread that has ended, which says so itself. */
const memoryOf = async (thread: Worker): Promise<number> => {
  try {
    const { total_heap_size: objects, external_memory: others } = await thread.getHeapStatistics();
    return objects + others;
  } catch {
    return 0;
  }
};

/** Calls back when the thread has more memory than it may. */
const watchMemory = (thread: Worker, { megabytes }: Bounds, tooMuch: () => void) => {
  const look = async () => {
    if ((await memoryOf(thread)) > megabytes * 1e6) tooMuch();
  };
  return setInterval(() => void look(), everySoOften);
};

const readIn = async (thread: Worker, bounds: Bounds): Promise<FileReading> => {
  const { promise, resolve, reject } = Promise.withResolvers<FileReading>();
  const giveUp = () => resolve(unreadable);
  const watches: NodeJS.Timeout[] = [];
  const start = () => {
    watches.push(setTimeout(giveUp, bounds.milliseconds), watchMemory(thread, bounds, giveUp));
  };
  let broken: unknown = new Error("the reader of files ended before it began");
  thread.on("message", (message: unknown) => {
    if (message === "started") start();
    else resolve(fileReadingSchema.safeParse(message).data ?? unreadable);
  });
  // An error may overtake the message that the thread has started; its end overtakes nothing.
  thread.on("error", (error: unknown) => {
    broken = error;
  });
  // Before it started, the fault is ours; afterwards it is the file's.
  thread.on("exit", () => (watches.length === 0 ? reject(broken) : giveUp()));
  try {
    return await promise;
  } finally {
    for (const watch of watches) clearTimeout(watch);
    await thread.terminate();
  }
};

/**
 * Reads each file in a thread of its own, which can be stopped in the middle of a loop: a file that
 * takes too long or unpacks to too much is "document-unreadable" and harms nothing else. The thread
 * sees no setting and no credential of the function, and what it prints goes nowhere.
 */
export const fileReader =
  (program: URL, bounds: Bounds = usual): ReadFile =>
  async (bytes) => {
    const thread = new Worker(program, {
      workerData: bytes,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: limitOfTheThread,
    });
    return readIn(thread, bounds);
  };
