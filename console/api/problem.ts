/** Codes that pass by themselves: the same request is worth another try. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

export const isPassing = (status: number): boolean => status === 0 || passing.has(status);

/** What is wrong with one field of a request. */
interface FieldError {
  readonly in: string;
  /** JSON Pointer to the field. */
  readonly pointer: string;
  readonly code: string;
  /** In the language of the page. */
  readonly message: string;
}

/** What the API says when it says no (RFC 9457), and what the network says in its place. */
export class Refused extends Error {
  override readonly name = "Refused";
  /** 0 when there was no answer at all. */
  readonly status: number;
  readonly code: string;
  /** Names this very request in the logs of the operators. */
  readonly correlationId: string | undefined;
  readonly fields: readonly FieldError[];
  /** Whatever else the answer told, such as what has changed since. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(
    title: string,
    told: Pick<Refused, "status" | "code" | "correlationId" | "fields" | "facts">,
  ) {
    super(title);
    this.status = told.status;
    this.code = told.code;
    this.correlationId = told.correlationId;
    this.fields = told.fields;
    this.facts = told.facts;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown, otherwise: string): string =>
  typeof value === "string" ? value : otherwise;

const fieldOf = (value: unknown): FieldError[] =>
  isObject(value) && typeof value["pointer"] === "string"
    ? [
        {
          in: textOf(value["in"], "body"),
          pointer: value["pointer"],
          code: textOf(value["code"], "malformed"),
          message: textOf(value["message"], ""),
        },
      ]
    : [];

/** The refusal in an answer that is no success; `body` is its JSON, if it was JSON. */
export const refusalOf = (response: Response, body: unknown): Refused => {
  const facts = isObject(body) ? body : {};
  const { title, code, correlationId, errors } = facts;
  return new Refused(textOf(title, response.statusText), {
    status: response.status,
    code: textOf(code, `http-${response.status}`),
    correlationId: textOf(correlationId, response.headers.get("x-correlation-id") ?? ""),
    fields: Array.isArray(errors) ? errors.flatMap(fieldOf) : [],
    facts,
  });
};

/** Nobody answered: the network is gone, or the address behind it. */
export const unreachable = (correlationId: string): Refused =>
  new Refused("unreachable", {
    status: 0,
    code: "unreachable",
    correlationId,
    fields: [],
    facts: {},
  });
