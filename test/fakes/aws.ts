// An AWS service in memory, behind the real client: what the client sends is made by the SDK, and
// so is what it makes of the answer.

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface ServiceReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The operation, where the protocol names one, and its input. */
export type Service = (operation: string, input: unknown) => ServiceReply;

const textOf = (body: unknown): string => {
  if (typeof body === "string") return body;
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : "{}";
};

/** The settings of a client that reaches this service and nothing else. */
export const reaching = (service: Service) => ({
  region: "eu-central-1",
  credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  maxAttempts: 1,
  requestHandler: {
    handle: async ({ headers, body }: Sent) => {
      const operation = headers["x-amz-target"]?.split(".").at(-1) ?? "";
      const reply = service(operation, JSON.parse(textOf(body)));
      const response = {
        statusCode: reply.status,
        headers: { "content-type": "application/x-amz-json-1.0", ...reply.headers },
        body: Buffer.from(JSON.stringify(reply.body)),
      };
      return { response };
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  },
});
