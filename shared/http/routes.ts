import type { Route } from "./route.ts";
import { answerRoutes } from "./routes/answers.ts";
import { applicationRoutes } from "./routes/applications.ts";
import { assistanceRoutes } from "./routes/assistance.ts";
import { searchAudit } from "./routes/audit.ts";
import { calendarRoutes } from "./routes/calendar.ts";
import { caseworkRoutes } from "./routes/casework.ts";
import { commissionRoutes } from "./routes/commission.ts";
import { deliveryRoutes } from "./routes/deliveries.ts";
import { docsRoutes } from "./routes/docs.ts";
import { documentRoutes } from "./routes/documents.ts";
import { employeeRoutes } from "./routes/employees.ts";
import { feedRoutes } from "./routes/feed.ts";
import { fileRoutes } from "./routes/files.ts";
import { getHelp } from "./routes/help.ts";
import { historyRoutes } from "./routes/history.ts";
import { lawRoutes } from "./routes/law.ts";
import { officialRoutes } from "./routes/officials.ts";
import { operationRoutes } from "./routes/operations.ts";
import { paperRoutes } from "./routes/papers.ts";
import { peopleRoutes } from "./routes/people.ts";
import { placeRoutes } from "./routes/places.ts";
import { portalRoutes } from "./routes/portal.ts";
import { previewRoutes } from "./routes/preview.ts";
import { readRoutes } from "./routes/reads.ts";
import { registerRoutes } from "./routes/register.ts";
import { reportRoutes } from "./routes/reports.ts";
import { roomRoutes } from "./routes/room.ts";
import { statusRoutes } from "./routes/status.ts";
import { subscriptionRoutes } from "./routes/subscriptions.ts";
import { worklistRoutes } from "./routes/worklist.ts";

/** Every route of the API: API Gateway, the OpenAPI document and the clients are made from this table. */
export const routes: readonly Route[] = [
  ...portalRoutes,
  ...applicationRoutes,
  ...documentRoutes,
  ...paperRoutes,
  ...worklistRoutes,
  ...caseworkRoutes,
  ...assistanceRoutes,
  ...previewRoutes,
  ...employeeRoutes,
  ...placeRoutes,
  ...fileRoutes,
  ...readRoutes,
  searchAudit,
  ...historyRoutes,
  ...commissionRoutes,
  ...roomRoutes,
  ...officialRoutes,
  ...registerRoutes,
  getHelp,
  ...statusRoutes,
  ...calendarRoutes,
  ...lawRoutes,
  ...answerRoutes,
  ...subscriptionRoutes,
  ...deliveryRoutes,
  ...feedRoutes,
  ...operationRoutes,
  ...peopleRoutes,
  ...reportRoutes,
  ...docsRoutes,
];
