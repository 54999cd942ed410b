// Officials sign with NCALayer, a program on their own machine that speaks JSON over a WebSocket (docs/adr/0055).

/** Where the program listens, and whose certificates it may offer. */
export interface Program {
  readonly address: string;
  /** The IIN in the certificate. */
  readonly iin: string;
  /** The language of the program's own windows. */
  readonly locale: string;
}

export type Signing =
  | { readonly signed: true; readonly signature: string }
  | {
      readonly signed: false;
      /** Nobody listens there; the person closed its window; it broke off; it said why it could not. */
      readonly why: "not-running" | "cancelled" | "broken-off" | "failed";
      /** What the program said, in its own words. */
      readonly message?: string;
    };

const longestConnecting = 5000;

const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));

const requestFor = ({ iin, locale }: Program, bytes: Uint8Array): string =>
  JSON.stringify({
    module: "kz.gov.pki.knca.basics",
    method: "sign",
    args: {
      // Any storage: a file, a token, an identity card.
      allowedStorages: null,
      format: "cms",
      data: base64Of(bytes),
      // The data are decoded before they are signed, and stay out of the signature.
      signingParams: { decode: "true", encapsulate: "false", digested: "false" },
      signerParams: { iin, extKeyUsageOids: [], chain: null },
      locale,
    },
  });

const objectIn = (value: unknown): object | undefined =>
  typeof value === "object" && value !== null ? value : undefined;

const at = (value: unknown, name: string): unknown => {
  const object = objectIn(value);
  return object === undefined ? undefined : Reflect.get(object, name);
};

/** The program also says that it is alive, which is no JSON. */
const readJson = (data: unknown): object | undefined => {
  try {
    return typeof data === "string" ? objectIn(JSON.parse(data)) : undefined;
  } catch {
    return undefined;
  }
};

const isGreeting = (message: object): boolean =>
  typeof at(at(message, "result"), "version") === "string";

/** What an answer says; undefined for a message that is none. */
const outcomeOf = (message: object): Signing | undefined => {
  const status = at(message, "status");
  if (status === false) {
    const said = at(message, "message");
    const told = typeof said === "string" && said !== "" ? { message: said } : {};
    return { signed: false, why: "failed", ...told };
  }
  if (status !== true) return undefined;
  const result = at(at(message, "body"), "result");
  const first: unknown = Array.isArray(result) ? result[0] : result;
  return typeof first === "string" && first !== ""
    ? { signed: true, signature: first }
    : { signed: false, why: "cancelled" };
};

/**
 * Has the program sign these bytes: a detached CMS, as it comes from the program. Whoever gives up waiting aborts the signal. Never
 * throws: what can happen on somebody's machine are answers.
 */
export const signWith = async (
  program: Program,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Signing> => {
  const { promise, resolve } = Promise.withResolvers<Signing>();
  let connection: WebSocket;
  try {
    connection = new WebSocket(program.address);
  } catch {
    // A browser that does not let this page connect there at all.
    return { signed: false, why: "not-running" };
  }
  let asked = false;
  const lost = (): void => resolve({ signed: false, why: asked ? "broken-off" : "not-running" });
  const late = setTimeout(() => {
    if (!asked) lost();
  }, longestConnecting);
  connection.addEventListener("message", ({ data }) => {
    const message = readJson(data);
    if (message === undefined) return;
    if (!asked && isGreeting(message)) {
      asked = true;
      connection.send(requestFor(program, bytes));
      return;
    }
    const outcome = asked ? outcomeOf(message) : undefined;
    if (outcome !== undefined) resolve(outcome);
  });
  connection.addEventListener("error", lost);
  connection.addEventListener("close", lost);
  const giveUp = (): void => resolve({ signed: false, why: "cancelled" });
  signal.addEventListener("abort", giveUp);
  if (signal.aborted) giveUp();
  const outcome = await promise;
  signal.removeEventListener("abort", giveUp);
  clearTimeout(late);
  connection.close();
  return outcome;
};
