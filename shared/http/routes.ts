import type { Route } from "./route.ts";
import { answerRoutes } from "./routes/answers.ts";
import { applicationRoutes } from "./routes/applications.ts";
import { assistanceRoutes } from "./routes/assistance.ts";
import { caseworkRoutes } from "./routes/casework.ts";
import { commissionRoutes } from "./routes/commission.ts";
import { deliveryRoutes } from "./routes/deliveries.ts";
import { docsRoutes } from "./routes/docs.ts";
import { documentRoutes } from "./routes/documents.ts";
import { employeeRoutes } from "./routes/employees.ts";
import { feedRoutes } from "./routes/feed.ts";
import { fileRoutes } from "./routes/files.ts";
import { getHelp } from "./routes/help.ts";
import { officialRoutes } from "./routes/officials.ts";
import { paperRoutes } from "./routes/papers.ts";
import { portalRoutes } from "./routes/portal.ts";
import { readRoutes } from "./routes/reads.ts";
import { registerRoutes } from "./routes/register.ts";
import { subscriptionRoutes } from "./routes/subscriptions.ts";

/** Every route of the API: API Gateway, the OpenAPI document and the clients are made from this table. */
export const routes: readonly Route[] = [
  ...portalRoutes,
  ...applicationRoutes,
  ...documentRoutes,
  ...paperRoutes,
  ...caseworkRoutes,
  ...assistanceRoutes,
  ...employeeRoutes,
  ...fileRoutes,
  ...readRoutes,
  ...commissionRoutes,
  ...officialRoutes,
  ...registerRoutes,
  getHelp,
  ...answerRoutes,
  ...subscriptionRoutes,
  ...deliveryRoutes,
  ...feedRoutes,
  ...docsRoutes,
];
