import { Logger } from "@aws-lambda-powertools/logger";

/** Everything that can be logged: a closed catalogue of codes. */
export type LogCode =
  | "request-answered"
  | "request-failed"
  | "request-too-long"
  | "command-accepted"
  | "callback-refused"
  | "question-asked"
  | "question-failed"
  | "message-dead-lettered"
  | "record-relayed"
  | "record-dead-lettered"
  | "signature-judged"
  | "signature-failed"
  | "places-settled"
  | "places-failed"
  | "notice-sent"
  | "notice-failed"
  | "code-handled"
  | "code-failed"
  | "event-delivered"
  | "deliver-failed"
  | "subscription-disabled"
  | "console-not-published"
  | "watch-failed"
  | "watch-done";

/**
 * The only fields that reach a log. None can hold personal data: case ids come from a BIN or a
 * keyed hash, the rest are codes and counts. There is no way to pass an event, a body or an error
 * message, which could carry a name or an IIN.
 */
export interface LogFields {
  readonly correlationId?: string;
  readonly caseId?: string;
  readonly sequence?: number;
  readonly route?: string;
  readonly status?: number;
  readonly system?: string;
  readonly subscription?: string;
  readonly command?: string;
  readonly reason?: string;
  readonly errorName?: string;
  readonly count?: number;
}

export interface Log {
  readonly info: (code: LogCode, fields: LogFields) => void;
  readonly warn: (code: LogCode, fields: LogFields) => void;
  readonly error: (code: LogCode, fields: LogFields) => void;
}

/** A log of one function; level and service name come from the function's own settings. */
export const openLog = (serviceName: string): Log => {
  const logger = new Logger({ serviceName });
  return {
    info: (code, fields) => logger.info(code, { ...fields }),
    warn: (code, fields) => logger.warn(code, { ...fields }),
    error: (code, fields) => logger.error(code, { ...fields }),
  };
};

/** The name of an error's class, which is safe to log where its message is not. */
export const errorNameOf = (error: unknown): string =>
  error instanceof Error ? error.name : typeof error;
