import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { consume } from "#infra/constructs/consumer.ts";
import { BoundFunction } from "#infra/constructs/function.ts";
import { GeneratedSecret } from "#infra/constructs/generated-secret.ts";
import { LoggedHttpApi } from "#infra/constructs/http-api.ts";
import { WatchedQueue } from "#infra/constructs/queue.ts";
import { open, serve } from "#infra/constructs/routes.ts";
import type { Surroundings } from "#infra/constructs/surroundings.ts";
import { KeepingTable } from "#infra/constructs/table.ts";
import { stateSystemSecrets } from "#infra/state-system-secrets.ts";
import { stateSystemsRoutes } from "#shared/state-systems/mock-routes.ts";
import type { DataStack } from "./data.ts";

interface Parts {
  readonly surroundings: Surroundings;
  /** Whose callback secrets the mocked systems sign with. */
  readonly data: DataStack;
}

const timeout = 30;

/** The state systems as a mock, with an API of their own; never a part of production. */
export class StateSystemsStack extends Stack {
  /** Address of the mock, without a slash at the end. */
  readonly address: string;

  constructor(scope: Construct, id: string, { surroundings, data }: Parts) {
    super(scope, id, { description: "Arnau: mocked state systems" });
    const folder = "state-systems";
    const text = (name: string) => ({ name, type: "string" }) as const;
    const scripts = new KeepingTable(this, "Scripts", {
      sortKey: text("sk"),
      expiresBy: "expiresAt",
      keepData: false,
    });
    const callbacks = new WatchedQueue(this, "callbacks", surroundings, {
      handledWithin: timeout,
      attempts: 10,
      patience: 60,
    });
    // The keys of the mocked gateway and systems: whoever deploys the mock puts them in.
    const parties = new GeneratedSecret(this, "Parties", {
      name: stateSystemSecrets.mockedParties,
      description: "keys of the mocked gateway and systems; to be filled in",
    });
    const description = "answers in the place of the state systems and their gateway";
    const mock = new BoundFunction(this, folder, { folder, description, timeout, surroundings });
    mock.bind(
      scripts.allowing("SCRIPTS_TABLE", "GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"),
      callbacks.forSending("CALLBACKS_QUEUE"),
      data.callbackSecrets.forReading("CALLBACK_SECRETS"),
      parties.forReading("PARTIES"),
    );
    consume(mock, callbacks, { batchSize: 10, maxConcurrency: 2 });

    const http = new LoggedHttpApi(this, "Http", surroundings);
    serve(this, http, stateSystemsRoutes, { [folder]: mock }, open);
    this.address = http.address;
    new CfnOutput(this, "StateSystemsUrl", { value: http.address });
  }
}
