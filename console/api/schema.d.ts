// Made from events/openapi.json by `npm run generate`.

export interface paths {
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page to read the description of the API on */
        get: operations["readDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/redoc.standalone.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The script that draws the page */
        get: operations["getDocsScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/answers/{system}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The later answer of a state system, signed as a Standard Webhook */
        post: operations["receiveStateAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the signed application of a person, a family or their representative for special social services */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an application for services stands, for whoever it is about and whoever represents them: state, terms, decision, place in a list, timeline */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a person does besides applying: bring papers, choose a provider, leave its list, agree, report a change, take back, complain, take over, report harm, appeal */
        post: operations["givePersonCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter about an application for services, for the one whom it was to */
        get: operations["getApplicationPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has looked at an application for services, for the people it is about: when, in which role, at what and why; nobody by name */
        get: operations["getApplicationReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in an application that was signed on paper at the desk of the executive body or of a provider */
        post: operations["registerAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application for services that I work on, with what may be done now */
        get: operations["getAssistance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a command on an application for services: instruct, assess, decide, answer for a place, plan, record services */
        post: operations["giveAssistanceCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An address, good for a few minutes, to look at one paper of an application for services that I work on */
        get: operations["getAssistanceDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the registers answered about the representative in an application for services, as it came, with its proof */
        get: operations["getAssistanceEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of an application for services as it was hashed, for those who see the whole of it, to verify its chain */
        get: operations["getAssistanceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of an application for services of my executive body: a letter as it was told, the receipt of a decision */
        get: operations["getAssistancePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a command on an application for services would do, with the letters that would go out; nothing is recorded of the case */
        post: operations["previewAssistanceCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce one paper that somebody brought to the desk and get an address to upload its scan to */
        post: operations["bringDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance/documents/{id}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the scan of a paper brought to the desk inspected, as uploads of the portal are */
        post: operations["inspectBrought"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of my unit saw or did what, of which case and why: by official, by case or by days; the newest first */
        get: operations["searchAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of the calendar in use, as they are imported */
        get: operations["getCalendar"];
        /** Put a calendar into use; the running terms are counted anew in the background, on record in each case */
        put: operations["putCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every day of a year: worked or not, why, and by which source */
        get: operations["getCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a calendar would change: days, and the running terms that it would move; nothing is written */
        post: operations["previewCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the terms of all open cases are on record by the calendar in use */
        get: operations["getRecount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case of my territory, with the application and what may be done now */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a command on a case: findings, hand-over, agenda, conflict of interest, completeness, vote, result, removal, court */
        post: operations["giveCaseCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An address, good for a few minutes, to look at one document of a case */
        get: operations["getCaseDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the state systems answered about a case of my territory, as it came, with its proof */
        get: operations["getCaseEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On which grounds a vote against could rest in this case, with what each of them needs named */
        get: operations["getGrounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of a registration of my territory as it was hashed, so that everybody who may see it can verify its chain */
        get: operations["getCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of a case of my unit: the application, a letter, the receipt of a decision */
        get: operations["getCasePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a command on a case would do, with the letters that would go out; nothing is recorded of the case */
        post: operations["previewCaseCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was shown what of a case, a sitting or an application for services of my territory, and when; the newest first */
        get: operations["getCaseReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Found the Commission of a unit: its act, its members with their mandates, its secretary */
        post: operations["foundCommission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's Commission: mandates, members of today, secretary, chair, votes of an open election */
        get: operations["getCommission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions/{unit}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a command on a Commission: appoint a member or the secretary, end a mandate, elect the chair */
        post: operations["giveCommissionCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce one document of an application and get an address to upload its file to */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of an uploaded document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have an uploaded file inspected: malware, checksum, type by its content, number of pages */
        post: operations["inspectDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is on record of a social employee, and what is due again by when */
        get: operations["getEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{subject}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put on record of a social employee: the beginning of the work, qualification, training, attestation */
        post: operations["giveEmployeeCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events of my subscription in one durable order, from where I have come to */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Special social services in plain words: what they are, on which grounds, what happens next, how long */
        get: operations["getHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of the law is in code and in a passing test, provision by provision */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The editions of the law that decisions are made by: when in force, terms, conditions and grounds */
        get: operations["getEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/provisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One provision: its act, where it stands, and what it says in our own short words */
        get: operations["getProvision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officials/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether somebody signs for an official; for administrators and the official */
        get: operations["getOfficial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officials/{subject}/signer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whose certificate signs for an official: the IIN in it */
        put: operations["bindSigner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description of the API */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When state systems did not answer or were paused, in a stretch of days */
        get: operations["listOutages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits in each queue, and what could not be handled */
        get: operations["listQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/queues/{queue}/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies in a dead-letter queue: of which case and why, never the message itself */
        get: operations["listDeadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/queues/{queue}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put dead messages back into their queue: all, or those of these numbers */
        post: operations["redriveQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state systems: how they are asked, whether they answer, what waits for them */
        get: operations["listStateSystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/systems/{system}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a state system no more until it is resumed; its questions wait and none is lost */
        post: operations["pauseStateSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/systems/{system}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a paused state system again, within a quarter of an hour */
        post: operations["resumeStateSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of officials of a unit of my territory */
        get: operations["listPeople"];
        put?: never;
        /** Make an account for an official, with its roles and unit */
        post: operations["appointPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account, and who changed what of it when */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{subject}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an account: nobody signs in with it, and its sessions end */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{subject}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an account again */
        post: operations["enablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{subject}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give an official other roles, another unit or another provider; the sessions end */
        put: operations["changeRights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers with places in my territory, or my own: how many are free and held, and how many people wait */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The book of one provider's places: who holds one until when, and who waits, in the order of the Law */
        get: operations["getPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole Register or Registry as of now, piece by piece */
        get: operations["exportRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations of the Register, by name, number, place, service, device, accessibility, free places */
        get: operations["findOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/organizations/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation of the Register, now or as at a past date */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/specialists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Specialists of the Registry, by name, number, service */
        get: operations["findSpecialists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/specialists/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One specialist of the Registry, now or as at a past date */
        get: operations["getSpecialist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the signed application of an organisation for the Register, or of a specialist for the Registry */
        post: operations["createRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a registration stands: state, checks, terms and timeline in plain words */
        get: operations["getRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a change of an included supplier: the whole application as it should stand, signed */
        post: operations["changeRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a supplier does besides applying: take back, update free places, answer a reproach, register an appeal */
        post: operations["giveSupplierCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of a registration that this portal filed: the application or a letter */
        get: operations["getRegistrationPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the signed application of an included supplier to be removed */
        post: operations["applyForRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a year: by territory and month, by state, term, step or ground; small numbers of people are hidden */
        get: operations["showReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{figure}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind one number of a report: which, where and when, and nothing of people */
        get: operations["listReportedCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outages of state systems in a year: how many and how long, by system and month */
        get: operations["showOutageReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/outages/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outages behind one number of a report: of which system, when and why */
        get: operations["listReportedOutages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shep/async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message of the e-government gateway (SHEP, asynchronous channel v10), signed by WS-Security */
        post: operations["receiveShepMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sittings of my unit's Commission, the newest first; a page may be short and still have a next one */
        get: operations["listSittings"];
        put?: never;
        /** Call a sitting: when, where, and its agenda so far */
        post: operations["conveneSitting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sittings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sitting: attendance over time, quorum now, who presides, agenda, protocol */
        get: operations["getSitting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sittings/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a command on a sitting: open it, attendance, agenda, who presides, close it, call it off, sign its protocol */
        post: operations["giveSittingCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sittings/{id}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocol of a sitting of my Commission, in print; x-protocol-digest is what is signed */
        get: operations["getProtocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sittings/{id}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sitting as it goes on: who is there, the votes on each case, and what I may do now; with an ETag, to be asked again every second */
        get: operations["getRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an own case stands now, while the look that a code opened lasts */
        get: operations["getStatus"];
        put?: never;
        /** How an own case stands, with the code that came by mail */
        post: operations["openStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time code for the status of an own case, by mail; the answer is the same whether or not there is such a case */
        post: operations["askForStatusCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The subscriptions of my territory */
        get: operations["listSubscriptions"];
        put?: never;
        /** Subscribe a system to events: where they go, which of them, how they are signed */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One subscription */
        get: operations["getSubscription"];
        /** Change where events go and which of them */
        put: operations["changeSubscription"];
        post?: never;
        /** End a subscription with its keys */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, how it ended, and what waits */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/deliveries/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One attempt: what was sent, what was answered, and when it is sent again */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send nothing until resumed; nothing is lost */
        post: operations["pauseSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send everything after a position of the feed once more, in order */
        post: operations["replayFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send one event once more, within a minute */
        post: operations["resendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on sending, from where it stopped */
        post: operations["resumeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new key; the ones before it go on signing until the overlap is over */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for my office or for me, what lapses first on top */
        get: operations["getWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take tasks of my office that nobody holds: of two who take one, one has it */
        post: operations["claimTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues of my office to whom tasks can be handed over, or who can be instructed to assess */
        get: operations["getColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits for my office and for me, and how much of it is overdue */
        get: operations["getWorklistCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand tasks over to a colleague of my office, those of an absent one too */
        post: operations["handOverTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give tasks that I hold back to my office */
        post: operations["releaseTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Case: {
            account?: {
                /** Format: date-time */
                acceptedAt: string;
                /**
                 * @description The number of the supplier in the Register or the Registry
                 * @example O-240140000001
                 */
                number: string;
                /** Format: date-time */
                since: string;
                version: number;
            };
            actions: {
                /** @enum {string} */
                command: "submit" | "submitChange" | "confirmSignature" | "rejectSignature" | "withdraw" | "recordAnswer" | "noteDelay" | "recordManualCheck" | "askAgain" | "recordFindings" | "submitToCommission" | "transfer" | "placeOnAgenda" | "declareConflict" | "voteForPresiding" | "recordCompleteness" | "castVote" | "closeVote" | "recordNotice" | "recordNotSent" | "recordBounce" | "recordTold" | "updateFreePlaces" | "applyForRemoval" | "recordRemoval" | "recordTermination" | "recordDeath" | "openNonCompliance" | "answerNonCompliance" | "registerAppeal" | "endLegalHold" | "restoreByCourt" | "reprojectTerms" | "remind" | "erase";
                provisions: string[];
            }[];
            application?: components["schemas"]["OrganizationFormOutput"] | components["schemas"]["SpecialistFormOutput"];
            ballots: {
                /** @enum {string} */
                choice: "for" | "against";
                claim?: {
                    /** @constant */
                    ground: "R377-27.1";
                    /** @enum {string} */
                    requirement: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                } | {
                    /** @enum {string} */
                    document?: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                    field?: string;
                    /** @constant */
                    ground: "R377-27.2";
                } | {
                    /** @enum {string} */
                    defect: "illegible" | "erasure" | "postscript" | "crossed-out-word" | "unexplained-abbreviation" | "uncertified-correction";
                    /** @enum {string} */
                    document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                    /** @constant */
                    ground: "R377-27.3";
                } | {
                    device: number;
                    /** @constant */
                    ground: "R377-27.4";
                } | {
                    /** @enum {string} */
                    detail: "issuer" | "authorised-signature" | "issue-date" | "number-and-series" | "validity-period";
                    /** @enum {string} */
                    document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                    /** @constant */
                    ground: "R377-27.5";
                } | {
                    /** @constant */
                    ground: "R377-27.6";
                    item: string;
                    /** @enum {string} */
                    standard: "order-165" | "order-138" | "order-1079" | "device-delivery";
                } | {
                    /** @constant */
                    ground: "R377-27.7";
                };
                member: string;
            }[];
            caseId: string;
            changes?: {
                after?: components["schemas"]["FieldValue"];
                before?: components["schemas"]["FieldValue"];
                pointer: string;
            }[];
            checks: {
                /** Format: date-time */
                answeredAt?: string;
                /** Format: date-time */
                askedAt: string;
                /** @constant */
                byHand?: true;
                evidence?: {
                    digest: string;
                    /** Format: date-time */
                    validUntil?: string;
                };
                ground: {
                    citation: string;
                    provision: string;
                    statement: string;
                };
                reference: string;
                /** @enum {string} */
                state: "waiting" | "delayed" | "answered";
                /** @enum {string} */
                system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register";
                text: string;
                title: string;
                /** @enum {string} */
                value?: "clear" | "hit" | "not-found" | "unavailable" | "indeterminate";
            }[];
            decision?: {
                appeal?: {
                    citation: string;
                    provision: string;
                    statement: string;
                };
                /** Format: date-time */
                at: string;
                grounds: {
                    citation: string;
                    provision: string;
                    statement: string;
                }[];
                met: {
                    citation: string;
                    provision: string;
                    statement: string;
                }[];
                /** @enum {string} */
                outcome: "included" | "refused" | "change-accepted" | "change-refused" | "removed" | "kept";
                unmet: {
                    citation: string;
                    provision: string;
                    statement: string;
                }[];
            };
            edition: string;
            findings?: {
                documents: {
                    accurate: boolean;
                    defects: ("illegible" | "erasure" | "postscript" | "crossed-out-word" | "unexplained-abbreviation" | "uncertified-correction")[];
                    /** @enum {string} */
                    document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                    missing: ("issuer" | "authorised-signature" | "issue-date" | "number-and-series" | "validity-period")[];
                }[];
                inaccurateFields: string[];
                requirements: {
                    /** @enum {string} */
                    outcome: "met" | "not-met";
                    /** @enum {string} */
                    requirement: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                }[];
            };
            legalHold: boolean;
            /** Format: date-time */
            notifiedAt?: string;
            presiding?: string;
            pricing: {
                average?: string;
                /** @enum {string} */
                basis: "domestic" | "reference" | "alternative" | "incomplete";
                declared: string;
                device: string;
                exceeds: boolean;
                exw?: {
                    conversion?: {
                        rate: string;
                        /** Format: date */
                        rateDate: string;
                        rateSource: string;
                    };
                    stated: string;
                    tenge: string;
                };
                exwExceeds: boolean;
                findings: string[];
                ground?: {
                    citation: string;
                    provision: string;
                    statement: string;
                };
                manufacturer: string;
                prices: {
                    chosen: boolean;
                    conversion?: {
                        rate: string;
                        /** Format: date */
                        rateDate: string;
                        rateSource: string;
                    };
                    country: string;
                    kind: string;
                    name: string;
                    source: string;
                    stated: string;
                    tenge: string;
                }[];
                text: string;
            }[];
            recused: string[];
            removal?: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                ground: "R377-32.1a" | "R377-32.2" | "R377-32.3a" | "R377-32.3b" | "R377-32.4";
                text: string;
            };
            reproach?: {
                /** Format: date */
                answerBy: string;
                answered: boolean;
                text: string;
            };
            /** Format: date-time */
            savedAt: string;
            signature?: {
                reasons: {
                    /** @enum {string} */
                    code: "algorithm-elsewhere" | "revocation-unknown" | "revocation-unreadable" | "revocation-untrusted" | "revocation-replayed" | "revocation-of-another" | "revocation-stale" | "status-unknown" | "on-hold" | "national-unavailable" | "national-unclear" | "national-judges-now";
                    text: string;
                }[];
                text: string;
            };
            sitting?: string;
            /** @enum {string} */
            state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
            terms: {
                citation: string;
                confirmed: boolean;
                days: {
                    counted: boolean;
                    /** Format: date */
                    day: string;
                    source: string;
                    why: string;
                }[];
                /** Format: date-time */
                due: string;
                /** Format: date */
                dueDay: string;
                /** Format: date-time */
                endedAt?: string;
                provision: string;
                /** Format: date-time */
                startedAt: string;
                /** @enum {string} */
                state: "running" | "kept" | "late";
                title: string;
            }[];
            text: string;
            timeline: {
                /** Format: date-time */
                at: string;
                by: string;
                event: string;
                provisions: string[];
                text: string;
            }[];
            unit: string;
            untold: {
                /** @enum {string} */
                notice?: "inclusion" | "refusal" | "change-accepted" | "change-refused" | "non-compliance" | "kept" | "removal" | "reminder" | "signature-rejected";
                of: number;
                /** Format: date-time */
                since: string;
                to?: string;
                /** @enum {string} */
                why: "returned" | "not-sent" | "overdue";
            }[];
        };
        Commission: {
            chair?: string;
            complete: boolean;
            foundingAct: {
                /** Format: date */
                date: string;
                number: string;
            };
            foundingNumber: number;
            mandates: {
                /** Format: date */
                from: string;
                member: string;
                /** Format: date */
                until?: string;
            }[];
            members: string[];
            people: {
                name: string;
                readonly position?: {
                    en: string;
                    kk: string;
                    ru: string;
                };
                subject: string;
            }[];
            secretary: string;
            /** @enum {string} */
            state: "founded" | "chaired" | "electing";
            unit: string;
            votes: {
                candidate: string;
                member: string;
            }[];
        };
        Document: {
            fileName: string;
            id: string;
            /** Format: date-time */
            inspectedAt?: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/jpeg" | "image/png";
            pages: number;
            /** @description The last inspection that the file did not pass */
            refused?: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                code: "document-empty" | "document-too-large" | "checksum-differs" | "document-infected" | "document-unscannable" | "scan-failed" | "type-unsupported" | "document-unreadable" | "type-differs" | "pages-differ";
            };
            /** Format: date-time */
            requestedAt: string;
            sha256: string;
            size: number;
            /** @enum {string} */
            state: "requested" | "refused" | "inspected";
            /** @enum {string} */
            type: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u" | "representation" | "adult-consent" | "circumstances";
            /**
             * Format: date-time
             * @description When it goes, unless an application has it by then
             */
            waitsUntil?: string;
        };
        FieldValue: string | number | boolean | null | components["schemas"]["FieldValue"][] | {
            [key: string]: components["schemas"]["FieldValue"];
        };
        Help: {
            /** @description The texts that people confirm when they apply, as an application names them */
            confirmations: {
                /** @enum {string} */
                code: "rights-shown" | "reliability" | "personal-data";
                provisions: string[];
                /** @description Every wording there was, the newest last; `from` is its first day */
                wordings: {
                    /** Format: date */
                    from: string;
                    text: string;
                    version: string;
                }[];
            }[];
            /** @description In the order in which they are read */
            sections: {
                /** @description A row of the portal's article that is explained here; no legal ground */
                article?: string;
                /** @enum {string} */
                code: "about" | "tasks" | "kinds" | "types" | "people" | "grounds" | "representatives" | "where" | "preparation" | "steps" | "duration" | "special-ways" | "refusal" | "complaint" | "rights" | "duties" | "conditions";
                items: {
                    /** @description A row of the portal's article that is explained here; no legal ground */
                    article?: string;
                    /** @description Stays the same in every language; that of a ground or type of services */
                    code: string;
                    /** @description Of a ground, in the English and in the Kazakh text of the Law */
                    numbers?: {
                        en: string;
                        kk: string;
                    };
                    provisions: string[];
                    /** @description How long that may take */
                    term?: {
                        /** @description 0 from the very day on */
                        amount: number;
                        /**
                         * @description A row of an act that is explained here
                         * @example L114-14.3
                         */
                        provision: string;
                        /** @enum {string} */
                        unit: "working-day" | "calendar-day";
                    };
                    text: string;
                    title: string;
                }[];
                text: string;
                title: string;
            }[];
            /** @description To be shown with every text that names a row of the article */
            source: {
                note: string;
                title: string;
                /** Format: date */
                updatedOn: string;
            };
        };
        OrganizationForm: {
            bin?: string;
            consents: {
                /** @description The contacts I gave are official: anything about these services may be sent to them. */
                officialContacts: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "official-contacts-1";
                };
                /** @description I agree that my protected personal data in state systems are collected and used to decide this application and to keep the Register of organisations or the Registry of specialists. */
                personalData: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "personal-data-2";
                };
                /** @description Everything attached to this application is genuine and still in force. */
                trueDocuments: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "true-documents-1";
                };
            };
            contacts: {
                /** Format: email */
                email: string;
                /** @description A telephone number in the international form, +77010000000 */
                fax?: string;
                phones: string[];
            };
            devices: {
                alternativePrices?: {
                    amount: {
                        conversion?: {
                            /** @enum {number} */
                            nominal?: 1 | 10 | 100 | 1000 | 10000;
                            rate: string;
                            /** Format: date */
                            rateDate: string;
                            rateSource: string;
                        };
                        currency: string;
                        minorUnits: number;
                    };
                    country: string;
                    source: string;
                }[];
                /** @enum {string} */
                code: "prosthetic-orthopaedic" | "hearing" | "sight" | "hygienic" | "special-vehicles";
                domesticProducer: boolean;
                exw?: {
                    conversion?: {
                        /** @enum {number} */
                        nominal?: 1 | 10 | 100 | 1000 | 10000;
                        rate: string;
                        /** Format: date */
                        rateDate: string;
                        rateSource: string;
                    };
                    currency: string;
                    minorUnits: number;
                };
                features: string;
                manufacturer: string;
                model?: string;
                name: string;
                priceTiyn: number;
                referencePrices?: {
                    amount: {
                        conversion?: {
                            /** @enum {number} */
                            nominal?: 1 | 10 | 100 | 1000 | 10000;
                            rate: string;
                            /** Format: date */
                            rateDate: string;
                            rateSource: string;
                        };
                        currency: string;
                        minorUnits: number;
                    };
                    country: string;
                    source: string;
                }[];
                standard: {
                    /** @enum {string} */
                    kind: "national" | "interstate";
                    /** @constant */
                    nationalAbsent?: true;
                    number: string;
                };
            }[];
            documents: {
                fileName: string;
                id: string;
                pages: number;
                sha256: string;
                /** @enum {string} */
                type: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                /** Format: date */
                validUntil?: string;
            }[];
            facilities: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex: string;
                settlement: string;
                street: string;
            }[];
            head: {
                givenName: string;
                patronymic?: string;
                surname: string;
            };
            iin?: string;
            /**
             * @description The language in which the applicant is written to
             * @enum {string}
             */
            language: "kk" | "ru" | "en";
            name: {
                full: {
                    kk: string;
                    ru: string;
                };
                short?: {
                    kk: string;
                    ru: string;
                };
            };
            /** @enum {string} */
            ownership: "state" | "non-state";
            places: {
                free: number;
                total: number;
            };
            registeredAddress: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex?: string;
                settlement: string;
                street: string;
            };
            services: {
                /** @enum {string} */
                form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                priceTiyn: number;
                /** @enum {string} */
                standard: "order-165" | "order-138" | "order-1079";
                /** @enum {string} */
                type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
            }[];
            specialists: {
                name: {
                    givenName: string;
                    patronymic?: string;
                    surname: string;
                };
                position: string;
                /**
                 * @description The number of the supplier in the Register or the Registry
                 * @example O-240140000001
                 */
                registryNumber?: string & (unknown & unknown);
            }[];
            stated: {
                constituentDocuments: boolean;
                staffDocument: boolean;
            };
            stateRegistration?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            supplier: "organization";
        };
        OrganizationFormOutput: {
            bin?: string;
            consents: {
                /** @description The contacts I gave are official: anything about these services may be sent to them. */
                officialContacts: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "official-contacts-1";
                };
                /** @description I agree that my protected personal data in state systems are collected and used to decide this application and to keep the Register of organisations or the Registry of specialists. */
                personalData: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "personal-data-2";
                };
                /** @description Everything attached to this application is genuine and still in force. */
                trueDocuments: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "true-documents-1";
                };
            };
            contacts: {
                /** Format: email */
                email: string;
                /** @description A telephone number in the international form, +77010000000 */
                fax?: string;
                phones: string[];
            };
            devices: {
                alternativePrices?: {
                    amount: {
                        conversion?: {
                            /** @enum {number} */
                            nominal?: 1 | 10 | 100 | 1000 | 10000;
                            rate: string;
                            /** Format: date */
                            rateDate: string;
                            rateSource: string;
                        };
                        currency: string;
                        minorUnits: number;
                    };
                    country: string;
                    source: string;
                }[];
                /** @enum {string} */
                code: "prosthetic-orthopaedic" | "hearing" | "sight" | "hygienic" | "special-vehicles";
                domesticProducer: boolean;
                exw?: {
                    conversion?: {
                        /** @enum {number} */
                        nominal?: 1 | 10 | 100 | 1000 | 10000;
                        rate: string;
                        /** Format: date */
                        rateDate: string;
                        rateSource: string;
                    };
                    currency: string;
                    minorUnits: number;
                };
                features: string;
                manufacturer: string;
                model?: string;
                name: string;
                priceTiyn: number;
                referencePrices?: {
                    amount: {
                        conversion?: {
                            /** @enum {number} */
                            nominal?: 1 | 10 | 100 | 1000 | 10000;
                            rate: string;
                            /** Format: date */
                            rateDate: string;
                            rateSource: string;
                        };
                        currency: string;
                        minorUnits: number;
                    };
                    country: string;
                    source: string;
                }[];
                standard: {
                    /** @enum {string} */
                    kind: "national" | "interstate";
                    /** @constant */
                    nationalAbsent?: true;
                    number: string;
                };
            }[];
            documents: {
                fileName: string;
                id: string;
                pages: number;
                sha256: string;
                /** @enum {string} */
                type: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                /** Format: date */
                validUntil?: string;
            }[];
            facilities: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex: string;
                settlement: string;
                street: string;
            }[];
            head: {
                givenName: string;
                patronymic?: string;
                surname: string;
            };
            iin?: string;
            /**
             * @description The language in which the applicant is written to
             * @enum {string}
             */
            language: "kk" | "ru" | "en";
            name: {
                full: {
                    kk: string;
                    ru: string;
                };
                short?: {
                    kk: string;
                    ru: string;
                };
            };
            /** @enum {string} */
            ownership: "state" | "non-state";
            places: {
                free: number;
                total: number;
            };
            registeredAddress: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex?: string;
                settlement: string;
                street: string;
            };
            services: {
                /** @enum {string} */
                form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                priceTiyn: number;
                /** @enum {string} */
                standard: "order-165" | "order-138" | "order-1079";
                /** @enum {string} */
                type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
            }[];
            specialists: {
                name: {
                    givenName: string;
                    patronymic?: string;
                    surname: string;
                };
                position: string;
                /**
                 * @description The number of the supplier in the Register or the Registry
                 * @example O-240140000001
                 */
                registryNumber?: string & (unknown & unknown);
            }[];
            stated: {
                constituentDocuments: boolean;
                staffDocument: boolean;
            };
            stateRegistration?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            supplier: "organization";
        };
        Problem: {
            /** @enum {string} */
            code: "request-invalid" | "json-malformed" | "idempotency-key-missing" | "signature-refused" | "not-signed-in" | "role-not-allowed" | "not-found" | "command-not-allowed" | "message-repeated" | "body-too-large" | "content-type-unsupported" | "idempotency-key-reused" | "question-unknown" | "internal-error" | "taking-too-long" | "evidence-expired" | "nothing-expired" | "check-answered" | "check-not-by-hand" | "document-of-the-future" | "checks-pending" | "sitting-of-another-unit" | "not-on-agenda" | "already-voted" | "ballot-open" | "votes-missing" | "grounds-missing" | "justification-missing" | "grounds-without-refusal" | "ground-not-voted" | "ground-without-fact" | "sitting-unknown" | "sitting-over" | "sitting-took-place" | "protocol-differs" | "no-quorum" | "not-present" | "not-the-secretary" | "neither-secretary-nor-chair" | "commission-unknown" | "no-chair" | "not-a-member" | "members-too-few" | "members-even" | "more-members-than-founded" | "mandate-ends-before-it-begins" | "secretary-of-another-unit" | "secretary-is-member" | "secretary-has-no-vote" | "already-a-member" | "no-vacancy" | "mandate-ends-already" | "commission-incomplete" | "sitting-not-open" | "already-present" | "recused" | "somebody-presides" | "not-presiding" | "own-assessment" | "own-decision" | "own-conduct" | "party-to-the-case" | "not-qualified" | "not-the-assessor" | "same-assessor" | "reason-missing" | "request-unknown" | "day-over" | "day-ahead" | "need-without-criterion" | "service-not-listed" | "status-unconfirmed" | "ground-missing" | "ground-not-found" | "ground-recognised" | "unreliable-what" | "document-unknown" | "services-missing" | "service-not-concluded" | "not-drawn" | "not-homeless" | "not-domestic-violence" | "no-minor" | "complaint-unknown" | "representation-in-question" | "nothing-in-question" | "paper-missing" | "nothing-reported" | "choice-not-given" | "choice-is-the-persons" | "provider-unknown" | "provider-excluded" | "service-not-offered" | "no-free-place" | "choice-overtaken" | "place-still-held" | "not-the-provider" | "agreement-missing" | "agreement-other" | "plan-beyond-decision" | "plan-without-service" | "service-not-planned" | "before-the-decision" | "funding-other" | "source-missing" | "not-ended" | "not-the-representatives" | "representation-over" | "not-of-age" | "no-representative" | "finding-missing" | "finding-not-asked" | "finding-twice" | "finding-needs-note" | "same-unit" | "already-declared" | "overrules-nothing" | "hearing-not-over" | "claim-missing" | "claim-on-vote-for" | "claim-on-removal" | "requirements-unmet" | "ground-not-applicable" | "document-not-in-application" | "device-not-in-application" | "not-a-specialist" | "hearing-too-short" | "sells-no-devices" | "already-answered" | "no-legal-hold" | "legal-hold" | "kept-still" | "notice-unknown" | "nothing-came-back" | "signature-invalid" | "signature-undetermined" | "signature-pending" | "signer-differs" | "signature-used" | "other-applicant" | "other-list" | "no-places" | "more-free-than-total" | "official-signature-invalid" | "official-signer-differs" | "official-without-signer" | "authority-unavailable" | "colleague-unknown" | "document-not-uploaded" | "too-many-waiting" | "document-not-scanned" | "document-infected" | "document-unscannable" | "scan-failed" | "document-empty" | "document-too-large" | "checksum-differs" | "type-unsupported" | "type-differs" | "pages-differ" | "document-unreadable" | "subscription-address-refused" | "subscription-outside-territory" | "subscription-changed" | "subscription-paused" | "subscriptions-too-many" | "feed-client-taken" | "keys-too-many" | "event-unknown" | "position-unknown" | "queue-without-origin" | "own-account" | "roles-bar-each-other" | "provider-not-in-register" | "user-name-taken" | "unit-outside-territory" | "status-code-wrong" | "status-code-expired" | "status-code-spent" | "status-asked-too-often" | "status-session-ended" | "figure-suppressed" | "calendar-flawed" | "calendar-version-taken" | "calendar-overtaken" | "calendar-not-counted";
            correlationId: string;
            /** @description Every field that is missing or wrong */
            errors?: {
                /** @enum {string} */
                code: "required" | "unknown-field" | "wrong-type" | "not-one-of" | "identifier-in-note" | "malformed" | "too-small" | "too-big" | "too-short" | "too-long" | "too-few" | "too-many" | "not-twelve-digits" | "is-an-iin" | "bad-type" | "bad-month" | "bad-attribute" | "never-issued" | "bad-checksum" | "not-nine-digits" | "not-a-unit" | "unknown-region" | "consent-missing" | "service-twice" | "more-free-than-total" | "member-twice" | "secretary-is-member" | "period-too-long" | "day-not-come" | "document-empty" | "document-too-large" | "document-refused" | "media-type-differs" | "ground-missing" | "listed-twice" | "person-alone" | "cruelty-form-missing" | "cruelty-without-ground" | "residence-missing" | "office-missing" | "paid-from-provider" | "not-a-direct-channel" | "service-missing" | "birth-date-differs" | "applicant-minor" | "consent-not-needed" | "child-over-three" | "representative-minor" | "representative-self" | "representative-not-for-this" | "akim-of-another-place" | "representation-expired" | "representation-not-yet" | "wording-unknown" | "signer-number-missing" | "consent-signature-invalid" | "consent-signer-differs" | "consent-signature-used" | "provider-unknown" | "provider-excluded" | "provider-differs" | "addressed-to-another" | "is-a-bin" | "ambiguous-century" | "bad-century" | "bad-date" | "unknown-kato" | "not-a-phone" | "identifier-missing" | "two-identifiers" | "nothing-offered" | "ends-before-it-begins" | "price-below-zero" | "price-of-zero" | "not-on-the-device-list" | "national-standard-first" | "national-standard-present" | "exw-missing" | "exw-of-domestic-producer" | "too-few-countries" | "country-twice" | "unknown-country" | "unknown-currency" | "not-a-reference-country" | "is-a-reference-country" | "rate-missing" | "rate-for-tenge" | "bad-rate" | "rates-differ" | "rate-date-in-future" | "field-or-document" | "document-missing" | "document-not-asked" | "document-twice" | "document-file-shared" | "documents-too-many" | "file-name-malformed" | "file-name-type-differs" | "file-name-pages-differ" | "document-unknown" | "document-not-inspected" | "document-differs" | "document-used-elsewhere" | "kind-not-in-scope" | "address-or-feed-client";
                /** @enum {string} */
                in: "path" | "query" | "headers" | "body";
                /** @description In the language of the caller */
                message: string;
                /** @description JSON Pointer to the field */
                pointer: string;
            }[];
            status: number;
            /** @description In the language of the caller */
            title: string;
            /** @description `urn:arnau:problem:` and the code */
            type: string;
        } & {
            [key: string]: unknown;
        };
        RegisterEntry: {
            /** Format: date-time */
            acceptedAt: string;
            accessibility?: {
                /** @enum {string} */
                code: "accessible" | "not-fully-accessible" | "unknown";
                /** Format: date-time */
                foundAt: string;
                name: string;
            };
            bin?: string;
            contacts: {
                email: string;
                phones: string[];
            };
            devices: {
                alternativePrices?: {
                    amount: {
                        conversion?: {
                            nominal?: number;
                            rate: string;
                            /** Format: date */
                            rateDate: string;
                            rateSource: string;
                        };
                        currency: string;
                        minorUnits: number;
                    };
                    country: string;
                    source: string;
                }[];
                domesticProducer: boolean;
                exw?: {
                    conversion?: {
                        nominal?: number;
                        rate: string;
                        /** Format: date */
                        rateDate: string;
                        rateSource: string;
                    };
                    currency: string;
                    minorUnits: number;
                };
                features: string;
                manufacturer: string;
                model?: string;
                name: string;
                priceTiyn: number;
                pricing: {
                    averageTiyn?: string;
                    /** @enum {string} */
                    basis: "domestic" | "reference" | "alternative" | "incomplete";
                };
                referencePrices?: {
                    amount: {
                        conversion?: {
                            nominal?: number;
                            rate: string;
                            /** Format: date */
                            rateDate: string;
                            rateSource: string;
                        };
                        currency: string;
                        minorUnits: number;
                    };
                    country: string;
                    source: string;
                }[];
                standard: {
                    /** @enum {string} */
                    kind: "national" | "interstate";
                    /** @constant */
                    nationalAbsent?: true;
                    number: string;
                };
                type: {
                    code: string;
                    name: string;
                };
            }[];
            edition: {
                id: string;
                title: string;
            };
            facilities: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex?: string;
                region: {
                    /** @enum {string} */
                    code: "10" | "11" | "15" | "19" | "23" | "27" | "31" | "33" | "35" | "39" | "43" | "47" | "55" | "59" | "61" | "62" | "63" | "71" | "75" | "79";
                    name: string;
                };
                settlement: string;
                street: string;
            }[];
            head: {
                givenName: string;
                patronymic?: string;
                surname: string;
            };
            name: {
                full: {
                    kk: string;
                    ru: string;
                };
                short?: {
                    kk: string;
                    ru: string;
                };
            };
            /**
             * @description The number of the supplier in the Register or the Registry
             * @example O-240140000001
             */
            number: string & (unknown & unknown);
            places: {
                free: number;
                total: number;
            };
            registeredAddress: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex?: string;
                region: {
                    /** @enum {string} */
                    code: "10" | "11" | "15" | "19" | "23" | "27" | "31" | "33" | "35" | "39" | "43" | "47" | "55" | "59" | "61" | "62" | "63" | "71" | "75" | "79";
                    name: string;
                };
                settlement: string;
                street: string;
            };
            services: {
                form: {
                    /** @enum {string} */
                    code: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                    name: string;
                };
                /** @description Price in tiyn, a hundredth of a tenge */
                priceTiyn: number;
                standard: {
                    /** @enum {string} */
                    code: "order-165" | "order-138" | "order-1079";
                    name: string;
                };
                type: {
                    /** @enum {string} */
                    code: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                    name: string;
                };
            }[];
            /** Format: date-time */
            since: string;
            specialists: {
                name: {
                    givenName: string;
                    patronymic?: string;
                    surname: string;
                };
                position: string;
                /**
                 * @description The number of the supplier in the Register or the Registry
                 * @example O-240140000001
                 */
                registryNumber?: string & (unknown & unknown);
            }[];
            /** @constant */
            supplier: "organization";
            version: number;
        };
        RegisterRow: {
            /** Format: date-time */
            acceptedAt: string;
            accessibility?: {
                /** @enum {string} */
                code: "accessible" | "not-fully-accessible" | "unknown";
                name: string;
            };
            bin?: string;
            devices: {
                code: string;
                name: string;
            }[];
            districts: string[];
            name: {
                full: {
                    kk: string;
                    ru: string;
                };
                short?: {
                    kk: string;
                    ru: string;
                };
            };
            /**
             * @description The number of the supplier in the Register or the Registry
             * @example O-240140000001
             */
            number: string & (unknown & unknown);
            places: {
                free: number;
                total: number;
            };
            regions: {
                /** @enum {string} */
                code: "10" | "11" | "15" | "19" | "23" | "27" | "31" | "33" | "35" | "39" | "43" | "47" | "55" | "59" | "61" | "62" | "63" | "71" | "75" | "79";
                name: string;
            }[];
            services: {
                /** @enum {string} */
                code: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                name: string;
            }[];
            /** Format: date-time */
            since: string;
            /** @constant */
            supplier: "organization";
        };
        RegistrationStatus: {
            account?: {
                /** Format: date-time */
                acceptedAt: string;
                /**
                 * @description The number of the supplier in the Register or the Registry
                 * @example O-240140000001
                 */
                number: string;
                /** Format: date-time */
                since: string;
                version: number;
            };
            caseId: string;
            checks: {
                /** Format: date-time */
                answeredAt?: string;
                /** Format: date-time */
                askedAt: string;
                /** @constant */
                byHand?: true;
                evidence?: {
                    digest: string;
                    /** Format: date-time */
                    validUntil?: string;
                };
                ground: {
                    citation: string;
                    provision: string;
                    statement: string;
                };
                reference: string;
                /** @enum {string} */
                state: "waiting" | "delayed" | "answered";
                /** @enum {string} */
                system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register";
                text: string;
                title: string;
                /** @enum {string} */
                value?: "clear" | "hit" | "not-found" | "unavailable" | "indeterminate";
            }[];
            decision?: {
                appeal?: {
                    citation: string;
                    provision: string;
                    statement: string;
                };
                /** Format: date-time */
                at: string;
                grounds: {
                    citation: string;
                    provision: string;
                    statement: string;
                }[];
                met: {
                    citation: string;
                    provision: string;
                    statement: string;
                }[];
                /** @enum {string} */
                outcome: "included" | "refused" | "change-accepted" | "change-refused" | "removed" | "kept";
                unmet: {
                    citation: string;
                    provision: string;
                    statement: string;
                }[];
            };
            edition: string;
            legalHold: boolean;
            /** Format: date-time */
            notifiedAt?: string;
            removal?: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                ground: "R377-32.1a" | "R377-32.2" | "R377-32.3a" | "R377-32.3b" | "R377-32.4";
                text: string;
            };
            reproach?: {
                /** Format: date */
                answerBy: string;
                answered: boolean;
                text: string;
            };
            /** Format: date-time */
            savedAt: string;
            signature?: {
                reasons: {
                    /** @enum {string} */
                    code: "algorithm-elsewhere" | "revocation-unknown" | "revocation-unreadable" | "revocation-untrusted" | "revocation-replayed" | "revocation-of-another" | "revocation-stale" | "status-unknown" | "on-hold" | "national-unavailable" | "national-unclear" | "national-judges-now";
                    text: string;
                }[];
                text: string;
            };
            /** @enum {string} */
            state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
            terms: {
                citation: string;
                confirmed: boolean;
                days: {
                    counted: boolean;
                    /** Format: date */
                    day: string;
                    source: string;
                    why: string;
                }[];
                /** Format: date-time */
                due: string;
                /** Format: date */
                dueDay: string;
                /** Format: date-time */
                endedAt?: string;
                provision: string;
                /** Format: date-time */
                startedAt: string;
                /** @enum {string} */
                state: "running" | "kept" | "late";
                title: string;
            }[];
            text: string;
            timeline: {
                /** Format: date-time */
                at: string;
                by: string;
                event: string;
                provisions: string[];
                text: string;
            }[];
        };
        RegistryEntry: {
            /** Format: date-time */
            acceptedAt: string;
            edition: {
                id: string;
                title: string;
            };
            education: {
                institution: string;
                level: {
                    /** @enum {string} */
                    code: "secondary" | "vocational" | "higher" | "postgraduate";
                    name: string;
                };
                speciality: string;
                year: number;
            }[];
            experience: {
                employer: string;
                /** Format: date */
                from: string;
                position: string;
                /** Format: date */
                until?: string;
            }[];
            name: {
                givenName: string;
                patronymic?: string;
                surname: string;
            };
            /**
             * @description The number of the supplier in the Register or the Registry
             * @example O-240140000001
             */
            number: string & (unknown & unknown);
            position?: {
                organization: string;
                title: string;
            };
            qualification: string;
            services: {
                standard: {
                    /** @enum {string} */
                    code: "order-165" | "order-138" | "order-1079";
                    name: string;
                };
                type: {
                    /** @enum {string} */
                    code: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                    name: string;
                };
            }[];
            /** Format: date-time */
            since: string;
            /** @constant */
            supplier: "specialist";
            version: number;
            workContacts?: {
                email?: string;
                phone?: string;
            };
        };
        RegistryRow: {
            /** Format: date-time */
            acceptedAt: string;
            name: {
                givenName: string;
                patronymic?: string;
                surname: string;
            };
            /**
             * @description The number of the supplier in the Register or the Registry
             * @example O-240140000001
             */
            number: string & (unknown & unknown);
            position?: {
                organization: string;
                title: string;
            };
            qualification: string;
            services: {
                /** @enum {string} */
                code: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                name: string;
            }[];
            /** Format: date-time */
            since: string;
            /** @constant */
            supplier: "specialist";
        };
        RemovalForm: {
            address: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex?: string;
                settlement: string;
                street: string;
            };
            bin?: string;
            consents: {
                /** @description I agree that my protected personal data in state systems are collected and used to decide this application and to keep the Register of organisations or the Registry of specialists. */
                personalData: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "personal-data-2";
                };
            };
            contacts: {
                /** Format: email */
                email: string;
                /** @description A telephone number in the international form, +77010000000 */
                fax?: string;
                phones: string[];
            };
            facility?: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex?: string;
                settlement: string;
                street: string;
            };
            iin?: string;
            /**
             * @description The language in which the applicant is written to
             * @enum {string}
             */
            language: "kk" | "ru" | "en";
            /** @enum {string} */
            list: "register" | "registry";
            name: string;
            services: ("social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal")[];
            stateRegistration?: string;
        };
        Sitting: {
            agenda: string[];
            attendance: {
                /** Format: date-time */
                from: string;
                member: string;
                /** Format: date-time */
                until?: string;
            }[];
            /** Format: date-time */
            cancelledAt?: string;
            chair?: string;
            /** Format: date-time */
            closedAt?: string;
            foundingNumber: number;
            id: string;
            members: string[];
            open: boolean;
            /** Format: date-time */
            openedAt?: string;
            people: {
                name: string;
                readonly position?: {
                    en: string;
                    kk: string;
                    ru: string;
                };
                subject: string;
            }[];
            place?: string;
            present: string[];
            presided: string[];
            presidingVotes: {
                candidate: string;
                member: string;
            }[];
            protocol?: {
                /** Format: date-time */
                at: string;
                by: string;
                digest: string;
                languages: ("kk" | "ru" | "en")[];
            };
            quorum: {
                needed: number;
                present: number;
                reached: boolean;
            };
            reason?: string;
            remote?: string;
            secretary: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "called" | "open" | "closed" | "signed" | "cancelled";
            unit: string;
        };
        SpecialistForm: {
            consents: {
                /** @description The contacts I gave are official: anything about these services may be sent to them. */
                officialContacts: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "official-contacts-1";
                };
                /** @description I agree that my protected personal data in state systems are collected and used to decide this application and to keep the Register of organisations or the Registry of specialists. */
                personalData: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "personal-data-2";
                };
                /** @description Everything attached to this application is genuine and still in force. */
                trueDocuments: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "true-documents-1";
                };
            };
            contacts: {
                /** Format: email */
                email: string;
                /** @description A telephone number in the international form, +77010000000 */
                fax?: string;
                phones: string[];
            };
            documents: {
                fileName: string;
                id: string;
                pages: number;
                sha256: string;
                /** @enum {string} */
                type: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                /** Format: date */
                validUntil?: string;
            }[];
            education: {
                institution: string;
                /** @enum {string} */
                level: "secondary" | "vocational" | "higher" | "postgraduate";
                speciality: string;
                year: number;
            }[];
            experience: {
                employer: string;
                /** Format: date */
                from: string;
                position: string;
                /** Format: date */
                until?: string;
            }[];
            iin: string;
            /**
             * @description The language in which the applicant is written to
             * @enum {string}
             */
            language: "kk" | "ru" | "en";
            name: {
                givenName: string;
                patronymic?: string;
                surname: string;
            };
            position?: {
                organization: string;
                title: string;
            };
            qualification: string;
            registeredAddress: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex?: string;
                settlement: string;
                street: string;
            };
            services: {
                /** @enum {string} */
                standard: "order-165" | "order-138" | "order-1079";
                /** @enum {string} */
                type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
            }[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            supplier: "specialist";
            workContacts?: {
                /** Format: email */
                email?: string;
                /** @description A telephone number in the international form, +77010000000 */
                phone?: string;
            };
        };
        SpecialistFormOutput: {
            consents: {
                /** @description The contacts I gave are official: anything about these services may be sent to them. */
                officialContacts: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "official-contacts-1";
                };
                /** @description I agree that my protected personal data in state systems are collected and used to decide this application and to keep the Register of organisations or the Registry of specialists. */
                personalData: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "personal-data-2";
                };
                /** @description Everything attached to this application is genuine and still in force. */
                trueDocuments: {
                    /** @constant */
                    given: true;
                    /** @constant */
                    version: "true-documents-1";
                };
            };
            contacts: {
                /** Format: email */
                email: string;
                /** @description A telephone number in the international form, +77010000000 */
                fax?: string;
                phones: string[];
            };
            documents: {
                fileName: string;
                id: string;
                pages: number;
                sha256: string;
                /** @enum {string} */
                type: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                /** Format: date */
                validUntil?: string;
            }[];
            education: {
                institution: string;
                /** @enum {string} */
                level: "secondary" | "vocational" | "higher" | "postgraduate";
                speciality: string;
                year: number;
            }[];
            experience: {
                employer: string;
                /** Format: date */
                from: string;
                position: string;
                /** Format: date */
                until?: string;
            }[];
            iin: string;
            /**
             * @description The language in which the applicant is written to
             * @enum {string}
             */
            language: "kk" | "ru" | "en";
            name: {
                givenName: string;
                patronymic?: string;
                surname: string;
            };
            position?: {
                organization: string;
                title: string;
            };
            qualification: string;
            registeredAddress: {
                building: string;
                city?: string;
                district?: string;
                kato: string;
                postalIndex?: string;
                settlement: string;
                street: string;
            };
            services: {
                /** @enum {string} */
                standard: "order-165" | "order-138" | "order-1079";
                /** @enum {string} */
                type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
            }[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            supplier: "specialist";
            workContacts?: {
                /** Format: email */
                email?: string;
                /** @description A telephone number in the international form, +77010000000 */
                phone?: string;
            };
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The language of the texts: kk, ru or en; kk when it asks for none of them
         * @example kk
         */
        AcceptLanguage: string;
        /** @description Comes back with the answer and stands in the logs; made up when it is missing */
        CorrelationId: string;
    };
    requestBodies: never;
    headers: {
        /** @description By which this request is found in the logs */
        CorrelationId: string;
        /** @description Strong; send it as `if-none-match` to be answered 304 while nothing changes */
        ETag: string;
        /** @description Seconds after which the same request may be answered otherwise */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readDocs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in the language of the caller, or of `?lang=` (kk, ru, en) */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getDocsScript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redoc, compressed */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    receiveStateAnswer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    answeredAt: string;
                    reference: string;
                    result: unknown;
                };
            };
        };
        responses: {
            /** @description Taken in and durable */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        received: "accepted" | "already-answered" | "no-answer";
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `signature-refused`: The signature of the message is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "signature-refused";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description - `message-repeated`: A message with this identifier was already taken in */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "message-repeated";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `question-unknown`: Nobody asked this question */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "question-unknown";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    application: {
                        accessibility?: string;
                        addressee: {
                            kato?: string;
                            /** @constant */
                            to: "office";
                        } | {
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            number: string;
                            /** @constant */
                            to: "provider";
                        };
                        confirmed: {
                            version: string;
                        };
                        consent: {
                            version: string;
                        };
                        contacts: {
                            /** Format: email */
                            email?: string;
                            phones: string[];
                        };
                        cruelty: ("domestic-violence" | "trafficking" | "exploitation" | "abduction")[];
                        documents: {
                            fileName: string;
                            id: string;
                            pages: number;
                            sha256: string;
                            /** @enum {string} */
                            type: "representation" | "adult-consent" | "circumstances";
                        }[];
                        grounds: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                        informed: {
                            version: string;
                        };
                        /**
                         * @description The language in which the applicant is written to
                         * @enum {string}
                         */
                        language: "kk" | "ru" | "en";
                        people: {
                            /** Format: date */
                            birthDate: string;
                            consent?: {
                                /** @constant */
                                by: "signature";
                                signature: string;
                                version: string;
                            } | {
                                /** @constant */
                                by: "document";
                                document: string;
                                version: string;
                            };
                            iin?: string;
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            /** @enum {string} */
                            status: "citizen" | "kandas" | "resident-foreigner" | "resident-stateless" | "identified-victim";
                        }[];
                        representative?: {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** Format: email */
                            email?: string;
                            iin: string;
                            /** @constant */
                            kind: "adult-family-member";
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            reason: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** Format: email */
                            email?: string;
                            iin: string;
                            /** @constant */
                            kind: "guardian";
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            proof: {
                                document: string;
                                /** Format: date */
                                issuedOn: string;
                                number: string;
                                /** Format: date */
                                validUntil?: string;
                            };
                            reason: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** Format: email */
                            email?: string;
                            iin: string;
                            /** @constant */
                            kind: "akim";
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            place: string;
                            reason: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** Format: email */
                            email?: string;
                            iin: string;
                            /** @constant */
                            kind: "attorney";
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            proof: {
                                document: string;
                                /** Format: date */
                                issuedOn: string;
                                number: string;
                                /** Format: date */
                                validUntil?: string;
                            };
                            reason: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            bin: string;
                            /** Format: email */
                            email?: string;
                            /** @constant */
                            kind: "provider";
                            name: string;
                            reason: string;
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            registerNumber: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            bin: string;
                            /** Format: email */
                            email?: string;
                            /** @constant */
                            kind: "violence-help-organisation";
                            name: string;
                            reason: string;
                            /** Format: date */
                            until?: string;
                        };
                        residence?: {
                            building: string;
                            city?: string;
                            district?: string;
                            kato: string;
                            postalIndex?: string;
                            settlement: string;
                            street: string;
                        };
                        situation: string;
                        /** @enum {string} */
                        subject: "person" | "family";
                        /** @enum {string} */
                        volume: "budget" | "paid";
                        wanted: ("social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal")[];
                    };
                    /** @description Signature over the canonical JSON (RFC 8785) of `application`: a detached CMS, as PEM or as DER in base64; or the XML document `<application>…</application>` with that JSON in base64 inside and an enveloped XML-DSig. One whose authority does not answer is taken in and judged later */
                    signature: string;
                };
            };
        };
        responses: {
            /** @description Checked, saved and on its way */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        href: string;
                        /** @enum {string} */
                        state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `signature-used`: This signature has served another submission already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "signature-used";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `signature-invalid`: The signature under the application does not hold
             *     - `signature-undetermined`: The signature under the application cannot be judged
             *     - `signer-differs`: The signature is not the applicant's
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "signature-invalid" | "signature-undetermined" | "signer-differs";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description - `authority-unavailable`: The authority does not say whether your certificate is in force; nothing was recorded, send the same again */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "authority-unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Who acts: the IIN of the person or of the representative who is signed in, or the BIN of an organisation that represents */
                "acting-person": string;
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        checks: {
                            /** Format: date-time */
                            answeredAt?: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** @constant */
                            byHand?: true;
                            evidence?: {
                                digest: string;
                                /** Format: date-time */
                                validUntil?: string;
                            };
                            ground: {
                                citation: string;
                                provision: string;
                                statement: string;
                            };
                            reference: string;
                            /** @enum {string} */
                            state: "waiting" | "delayed" | "answered";
                            /** @enum {string} */
                            system: "family-relations" | "guardianship" | "powers-of-attorney";
                            text: string;
                            title: string;
                            /** @enum {string} */
                            value?: "clear" | "hit" | "not-found" | "unavailable" | "indeterminate";
                        }[];
                        choice?: {
                            /** Format: date-time */
                            heldUntil?: string;
                            position?: {
                                of: number;
                                place: number;
                            };
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            provider: string;
                        };
                        complaints: {
                            /** @enum {string} */
                            about: "official" | "provider";
                            /** Format: date */
                            answeredOn?: string;
                            number: number;
                            /** Format: date */
                            on: string;
                        }[];
                        decision?: {
                            appeal: {
                                citation: string;
                                provision: string;
                                statement: string;
                            };
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            outcome: "provide" | "refuse";
                            recognised: string[];
                            services: {
                                /** @enum {string} */
                                form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                                /** @enum {string} */
                                type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                                /** @enum {string} */
                                volume: "guaranteed" | "additional";
                            }[];
                            /** Format: date */
                            until?: string;
                        };
                        edition: string;
                        next?: {
                            /** @enum {string} */
                            by: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                            who: string;
                            why?: string;
                        };
                        /**
                         * @description The number of the supplier in the Register or the Registry
                         * @example O-240140000001
                         */
                        provider?: string;
                        /** Format: date-time */
                        receivedAt: string;
                        representation?: {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** @enum {string} */
                            ended?: "taken-over" | "abuse" | "unproven";
                            /** @constant */
                            inQuestion?: true;
                            /** @enum {string} */
                            kind: "adult-family-member" | "guardian" | "akim" | "attorney" | "provider" | "violence-help-organisation";
                            /** Format: date */
                            until?: string;
                        };
                        signature?: {
                            reasons: {
                                /** @enum {string} */
                                code: "algorithm-elsewhere" | "revocation-unknown" | "revocation-unreadable" | "revocation-untrusted" | "revocation-replayed" | "revocation-of-another" | "revocation-stale" | "status-unknown" | "on-hold" | "national-unavailable" | "national-unclear" | "national-judges-now";
                                text: string;
                            }[];
                            text: string;
                        };
                        /** @enum {string} */
                        state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                        terms: {
                            citation: string;
                            confirmed: boolean;
                            days: {
                                counted: boolean;
                                /** Format: date */
                                day: string;
                                source: string;
                                why: string;
                            }[];
                            /** Format: date-time */
                            due: string;
                            /** Format: date */
                            dueDay: string;
                            /** Format: date-time */
                            endedAt?: string;
                            provision: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** @enum {string} */
                            state: "running" | "kept" | "late";
                            title: string;
                        }[];
                        text: string;
                        timeline: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            event: string;
                            provisions: string[];
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    givePersonCommand: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Who acts: the IIN of the person or of the representative who is signed in, or the BIN of an organisation that represents */
                "acting-person": string;
                "idempotency-key": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documents: {
                        fileName: string;
                        id: string;
                        pages: number;
                        sha256: string;
                        /** @enum {string} */
                        type: "representation" | "adult-consent" | "circumstances";
                    }[];
                    /** @constant */
                    name: "supplement";
                    note?: string;
                } | {
                    /** @constant */
                    name: "chooseProvider";
                    orWait: boolean;
                    /**
                     * @description The number of the supplier in the Register or the Registry
                     * @example O-240140000001
                     */
                    provider: string;
                } | {
                    /** @constant */
                    name: "leaveQueue";
                } | {
                    /** @constant */
                    name: "signAgreement";
                    number: string;
                } | {
                    facts: string;
                    /** @constant */
                    name: "reportChange";
                } | {
                    /** @constant */
                    name: "withdraw";
                } | {
                    /** @enum {string} */
                    about: "official" | "provider";
                    /** @constant */
                    name: "fileComplaint";
                    text: string;
                } | {
                    /** @constant */
                    name: "takeOver";
                } | {
                    /** @constant */
                    name: "reportAbuse";
                    text: string;
                } | {
                    court: string;
                    /** @constant */
                    name: "registerAppeal";
                    number: string;
                };
            };
        };
        responses: {
            /** @description Carried out and durable */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        complaint?: {
                            number: number;
                            /** Format: date */
                            on: string;
                        };
                        href: string;
                        /** @enum {string} */
                        state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `not-the-representatives`: The representative has no power for this
             *     - `representation-over`: The representative acts no more
             *     - `not-of-age`: A child acts through a representative
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "not-the-representatives" | "representation-over" | "not-of-age";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `representation-in-question`: The register does not say that the representative may act; the office looks into it
             *     - `choice-not-given`: Here the executive body chooses the provider
             *     - `provider-unknown`: The Register knows no such provider
             *     - `provider-excluded`: The provider is out of the Register
             *     - `service-not-offered`: The provider does not give what was decided
             *     - `no-free-place`: The provider has no free place; you may wait for one
             *     - `agreement-missing`: No agreement was offered yet
             *     - `agreement-other`: Another agreement was offered
             *     - `no-representative`: Nobody represents anybody in this case
             *     - `signature-pending`: The signature under the application is still being judged; its authority has not answered yet
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "representation-in-question" | "choice-not-given" | "provider-unknown" | "provider-excluded" | "service-not-offered" | "no-free-place" | "agreement-missing" | "agreement-other" | "no-representative" | "signature-pending";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `idempotency-key-reused`: This Idempotency-Key was used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getApplicationPaper: {
        parameters: {
            query?: {
                /** @description The language of the paper; otherwise the one of Accept-Language */
                lang?: "kk" | "ru" | "en";
                /** @description The entry of the case's history that the paper is about */
                sequence?: number;
            };
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Who acts: the IIN of the person or of the representative who is signed in, or the BIN of an organisation that represents */
                "acting-person": string;
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                paper: "letter";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper as PDF, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getApplicationReads: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Who acts: the IIN of the person or of the representative who is signed in, or the BIN of an organisation that represents */
                "acting-person": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Looks of officials, the newest first; a page may hold fewer than its limit */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        next?: string;
                        reads: {
                            /** Format: date-time */
                            at: string;
                            reason?: string;
                            /** @enum {string} */
                            role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                            text: string;
                            /** @enum {string} */
                            what: "case" | "document" | "evidence" | "paper" | "protocol" | "reads" | "trail" | "history";
                            who: string;
                            /** @enum {string} */
                            why?: "review" | "complaint" | "court" | "oversight";
                        }[];
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    registerAssistance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    application: {
                        accessibility?: string;
                        addressee: {
                            kato?: string;
                            /** @constant */
                            to: "office";
                        } | {
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            number: string;
                            /** @constant */
                            to: "provider";
                        };
                        confirmed: {
                            version: string;
                        };
                        consent: {
                            version: string;
                        };
                        contacts: {
                            /** Format: email */
                            email?: string;
                            phones: string[];
                        };
                        cruelty: ("domestic-violence" | "trafficking" | "exploitation" | "abduction")[];
                        documents: {
                            fileName: string;
                            id: string;
                            pages: number;
                            sha256: string;
                            /** @enum {string} */
                            type: "representation" | "adult-consent" | "circumstances";
                        }[];
                        grounds: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                        informed: {
                            version: string;
                        };
                        /**
                         * @description The language in which the applicant is written to
                         * @enum {string}
                         */
                        language: "kk" | "ru" | "en";
                        people: {
                            /** Format: date */
                            birthDate: string;
                            consent?: {
                                /** @constant */
                                by: "signature";
                                signature: string;
                                version: string;
                            } | {
                                /** @constant */
                                by: "document";
                                document: string;
                                version: string;
                            };
                            iin?: string;
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            /** @enum {string} */
                            status: "citizen" | "kandas" | "resident-foreigner" | "resident-stateless" | "identified-victim";
                        }[];
                        representative?: {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** Format: email */
                            email?: string;
                            iin: string;
                            /** @constant */
                            kind: "adult-family-member";
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            reason: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** Format: email */
                            email?: string;
                            iin: string;
                            /** @constant */
                            kind: "guardian";
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            proof: {
                                document: string;
                                /** Format: date */
                                issuedOn: string;
                                number: string;
                                /** Format: date */
                                validUntil?: string;
                            };
                            reason: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** Format: email */
                            email?: string;
                            iin: string;
                            /** @constant */
                            kind: "akim";
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            place: string;
                            reason: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** Format: email */
                            email?: string;
                            iin: string;
                            /** @constant */
                            kind: "attorney";
                            name: {
                                givenName: string;
                                patronymic?: string;
                                surname: string;
                            };
                            proof: {
                                document: string;
                                /** Format: date */
                                issuedOn: string;
                                number: string;
                                /** Format: date */
                                validUntil?: string;
                            };
                            reason: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            bin: string;
                            /** Format: email */
                            email?: string;
                            /** @constant */
                            kind: "provider";
                            name: string;
                            reason: string;
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            registerNumber: string;
                            /** Format: date */
                            until?: string;
                        } | {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            bin: string;
                            /** Format: email */
                            email?: string;
                            /** @constant */
                            kind: "violence-help-organisation";
                            name: string;
                            reason: string;
                            /** Format: date */
                            until?: string;
                        };
                        residence?: {
                            building: string;
                            city?: string;
                            district?: string;
                            kato: string;
                            postalIndex?: string;
                            settlement: string;
                            street: string;
                        };
                        situation: string;
                        /** @enum {string} */
                        subject: "person" | "family";
                        /** @enum {string} */
                        volume: "budget" | "paid";
                        wanted: ("social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal")[];
                    };
                };
            };
        };
        responses: {
            /** @description Received and durable; its terms run */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        sequence: number;
                        /** @enum {string} */
                        state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `command-not-allowed`: This cannot be done in the present state of the case */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `idempotency-key-reused`: This Idempotency-Key was used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description - `authority-unavailable`: The authority does not say whether your certificate is in force; nothing was recorded, send the same again */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "authority-unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getAssistance: {
        parameters: {
            query?: {
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abuseReported: boolean;
                        acknowledged: boolean;
                        actions: {
                            /** @enum {string} */
                            command: "submit" | "register" | "admitHomeless" | "confirmSignature" | "rejectSignature" | "recordAnswer" | "noteDelay" | "recordManualCheck" | "askAgain" | "routeTrafficking" | "acknowledgeHandOver" | "registerInterimStay" | "assignAssessor" | "requestInformation" | "giveInformation" | "inviteSpecialist" | "requestMore" | "supplement" | "completeAssessment" | "decideProvide" | "decideRefuse" | "recordSecondLook" | "chooseProvider" | "assignProvider" | "holdPlace" | "queueForPlace" | "denyPlace" | "acceptPlace" | "declinePlace" | "lapsePlace" | "leaveQueue" | "offerAgreement" | "signAgreement" | "declineAgreement" | "createPlan" | "revisePlan" | "recordService" | "recordGeneralService" | "suspend" | "resume" | "reportChange" | "openReassessment" | "complete" | "withdraw" | "fileComplaint" | "answerComplaint" | "takeOver" | "reportAbuse" | "settleAbuse" | "settleRepresentation" | "reportOffence" | "registerAppeal" | "endLegalHold" | "recordNotice" | "recordNotSent" | "recordBounce" | "recordTold" | "reprojectTerms" | "remind" | "erase";
                            provisions: string[];
                        }[];
                        application?: {
                            accessibility?: string;
                            addressee: {
                                kato?: string;
                                /** @constant */
                                to: "office";
                            } | {
                                /**
                                 * @description The number of the supplier in the Register or the Registry
                                 * @example O-240140000001
                                 */
                                number: string;
                                /** @constant */
                                to: "provider";
                            };
                            confirmed: {
                                version: string;
                            };
                            consent: {
                                version: string;
                            };
                            contacts: {
                                /** Format: email */
                                email?: string;
                                phones: string[];
                            };
                            cruelty: ("domestic-violence" | "trafficking" | "exploitation" | "abduction")[];
                            documents: {
                                fileName: string;
                                id: string;
                                pages: number;
                                sha256: string;
                                /** @enum {string} */
                                type: "representation" | "adult-consent" | "circumstances";
                            }[];
                            grounds: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                            informed: {
                                version: string;
                            };
                            /**
                             * @description The language in which the applicant is written to
                             * @enum {string}
                             */
                            language: "kk" | "ru" | "en";
                            people: {
                                /** Format: date */
                                birthDate: string;
                                consent?: {
                                    /** @constant */
                                    by: "signature";
                                    signature: string;
                                    version: string;
                                } | {
                                    /** @constant */
                                    by: "document";
                                    document: string;
                                    version: string;
                                };
                                iin?: string;
                                name: {
                                    givenName: string;
                                    patronymic?: string;
                                    surname: string;
                                };
                                /** @enum {string} */
                                status: "citizen" | "kandas" | "resident-foreigner" | "resident-stateless" | "identified-victim";
                            }[];
                            representative?: {
                                acts: ("choose" | "report" | "withdraw" | "complain")[];
                                /** Format: email */
                                email?: string;
                                iin: string;
                                /** @constant */
                                kind: "adult-family-member";
                                name: {
                                    givenName: string;
                                    patronymic?: string;
                                    surname: string;
                                };
                                reason: string;
                                /** Format: date */
                                until?: string;
                            } | {
                                acts: ("choose" | "report" | "withdraw" | "complain")[];
                                /** Format: email */
                                email?: string;
                                iin: string;
                                /** @constant */
                                kind: "guardian";
                                name: {
                                    givenName: string;
                                    patronymic?: string;
                                    surname: string;
                                };
                                proof: {
                                    document: string;
                                    /** Format: date */
                                    issuedOn: string;
                                    number: string;
                                    /** Format: date */
                                    validUntil?: string;
                                };
                                reason: string;
                                /** Format: date */
                                until?: string;
                            } | {
                                acts: ("choose" | "report" | "withdraw" | "complain")[];
                                /** Format: email */
                                email?: string;
                                iin: string;
                                /** @constant */
                                kind: "akim";
                                name: {
                                    givenName: string;
                                    patronymic?: string;
                                    surname: string;
                                };
                                place: string;
                                reason: string;
                                /** Format: date */
                                until?: string;
                            } | {
                                acts: ("choose" | "report" | "withdraw" | "complain")[];
                                /** Format: email */
                                email?: string;
                                iin: string;
                                /** @constant */
                                kind: "attorney";
                                name: {
                                    givenName: string;
                                    patronymic?: string;
                                    surname: string;
                                };
                                proof: {
                                    document: string;
                                    /** Format: date */
                                    issuedOn: string;
                                    number: string;
                                    /** Format: date */
                                    validUntil?: string;
                                };
                                reason: string;
                                /** Format: date */
                                until?: string;
                            } | {
                                acts: ("choose" | "report" | "withdraw" | "complain")[];
                                bin: string;
                                /** Format: email */
                                email?: string;
                                /** @constant */
                                kind: "provider";
                                name: string;
                                reason: string;
                                /**
                                 * @description The number of the supplier in the Register or the Registry
                                 * @example O-240140000001
                                 */
                                registerNumber: string;
                                /** Format: date */
                                until?: string;
                            } | {
                                acts: ("choose" | "report" | "withdraw" | "complain")[];
                                bin: string;
                                /** Format: email */
                                email?: string;
                                /** @constant */
                                kind: "violence-help-organisation";
                                name: string;
                                reason: string;
                                /** Format: date */
                                until?: string;
                            };
                            residence?: {
                                building: string;
                                city?: string;
                                district?: string;
                                kato: string;
                                postalIndex?: string;
                                settlement: string;
                                street: string;
                            };
                            situation: string;
                            /** @enum {string} */
                            subject: "person" | "family";
                            /** @enum {string} */
                            volume: "budget" | "paid";
                            wanted: ("social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal")[];
                        };
                        assessed?: {
                            /** Format: date-time */
                            at: string;
                            found: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                            services: {
                                /** @enum {string} */
                                form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                                /** @enum {string} */
                                type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                                /** @enum {string} */
                                volume: "guaranteed" | "additional";
                            }[];
                            /** Format: date */
                            until: string;
                        };
                        assessor?: string;
                        caseId: string;
                        checks: {
                            /** Format: date-time */
                            answeredAt?: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** @constant */
                            byHand?: true;
                            evidence?: {
                                digest: string;
                                /** Format: date-time */
                                validUntil?: string;
                            };
                            ground: {
                                citation: string;
                                provision: string;
                                statement: string;
                            };
                            reference: string;
                            /** @enum {string} */
                            state: "waiting" | "delayed" | "answered";
                            /** @enum {string} */
                            system: "family-relations" | "guardianship" | "powers-of-attorney";
                            text: string;
                            title: string;
                            /** @enum {string} */
                            value?: "clear" | "hit" | "not-found" | "unavailable" | "indeterminate";
                        }[];
                        choice?: {
                            /** Format: date-time */
                            heldUntil?: string;
                            position?: {
                                of: number;
                                place: number;
                            };
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            provider: string;
                        };
                        complaints: {
                            /** @enum {string} */
                            about: "official" | "provider";
                            /** Format: date */
                            answeredOn?: string;
                            number: number;
                            /** Format: date */
                            on: string;
                        }[];
                        decided?: {
                            by: string;
                            drawn: boolean;
                        };
                        decision?: {
                            appeal: {
                                citation: string;
                                provision: string;
                                statement: string;
                            };
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            outcome: "provide" | "refuse";
                            recognised: string[];
                            services: {
                                /** @enum {string} */
                                form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                                /** @enum {string} */
                                type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                                /** @enum {string} */
                                volume: "guaranteed" | "additional";
                            }[];
                            /** Format: date */
                            until?: string;
                        };
                        documents: {
                            id: string;
                            pages: number;
                            sha256: string;
                            /** @enum {string} */
                            type: "representation" | "adult-consent" | "circumstances";
                        }[];
                        edition: string;
                        grounds: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                        interim?: {
                            /** Format: date */
                            from: string;
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            provider: string;
                        };
                        legalHold: boolean;
                        next?: {
                            /** @enum {string} */
                            by: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                            who: string;
                            why?: string;
                        };
                        plan?: {
                            /** Format: date */
                            from: string;
                            lines: unknown[];
                            version: number;
                        };
                        /**
                         * @description The number of the supplier in the Register or the Registry
                         * @example O-240140000001
                         */
                        provider?: string;
                        /** Format: date-time */
                        receivedAt: string;
                        representation?: {
                            acts: ("choose" | "report" | "withdraw" | "complain")[];
                            /** @enum {string} */
                            ended?: "taken-over" | "abuse" | "unproven";
                            /** @constant */
                            inQuestion?: true;
                            /** @enum {string} */
                            kind: "adult-family-member" | "guardian" | "akim" | "attorney" | "provider" | "violence-help-organisation";
                            /** Format: date */
                            until?: string;
                        };
                        requests: number[];
                        said: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            by: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                            command: string;
                            said: {
                                [key: string]: unknown;
                            };
                            sequence: number;
                        }[];
                        signature?: {
                            reasons: {
                                /** @enum {string} */
                                code: "algorithm-elsewhere" | "revocation-unknown" | "revocation-unreadable" | "revocation-untrusted" | "revocation-replayed" | "revocation-of-another" | "revocation-stale" | "status-unknown" | "on-hold" | "national-unavailable" | "national-unclear" | "national-judges-now";
                                text: string;
                            }[];
                            text: string;
                        };
                        specialists: {
                            specialist: string;
                            /** Format: date */
                            until: string;
                        }[];
                        /** @enum {string} */
                        state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                        terms: {
                            citation: string;
                            confirmed: boolean;
                            days: {
                                counted: boolean;
                                /** Format: date */
                                day: string;
                                source: string;
                                why: string;
                            }[];
                            /** Format: date-time */
                            due: string;
                            /** Format: date */
                            dueDay: string;
                            /** Format: date-time */
                            endedAt?: string;
                            provision: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** @enum {string} */
                            state: "running" | "kept" | "late";
                            title: string;
                        }[];
                        text: string;
                        timeline: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            event: string;
                            provisions: string[];
                            text: string;
                        }[];
                        unit: string;
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    giveAssistanceCommand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assessor: string;
                    /** @constant */
                    name: "assignAssessor";
                    reason?: string;
                } | {
                    /** @constant */
                    name: "routeTrafficking";
                    reason: string;
                } | {
                    /** @constant */
                    name: "acknowledgeHandOver";
                } | {
                    /** @constant */
                    name: "requestInformation";
                    what: string;
                } | {
                    answer: string;
                    /** @constant */
                    name: "giveInformation";
                    request: number;
                } | {
                    /** @constant */
                    name: "inviteSpecialist";
                    reason: string;
                    specialist: string;
                    /** Format: date */
                    until: string;
                } | {
                    /** Format: date */
                    by: string;
                    documents: ("representation" | "adult-consent" | "circumstances")[];
                    /** @constant */
                    name: "requestMore";
                    what: string;
                } | {
                    documents: {
                        fileName: string;
                        id: string;
                        pages: number;
                        sha256: string;
                        /** @enum {string} */
                        type: "representation" | "adult-consent" | "circumstances";
                    }[];
                    /** @constant */
                    name: "supplement";
                    note?: string;
                } | {
                    document: {
                        issuedBy: string;
                        /** Format: date */
                        issuedOn: string;
                        number: string;
                        title: string;
                    };
                    /** @constant */
                    name: "recordManualCheck";
                    reason: string;
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                    /** @enum {string} */
                    system: "family-relations" | "guardianship" | "powers-of-attorney";
                    /** @enum {string} */
                    value: "clear" | "hit" | "not-found";
                } | {
                    /** @constant */
                    name: "askAgain";
                } | {
                    conclusion: {
                        category: string;
                        content: string;
                        peculiarities: string;
                        place: {
                            description: string;
                            kato: string;
                        };
                        services: {
                            /** @enum {string} */
                            form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                            /** @enum {string} */
                            type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                            /** @enum {string} */
                            volume: "guaranteed" | "additional";
                        }[];
                        /** Format: date */
                        until: string;
                    };
                    criteria: {
                        "life-activity-restriction": {
                            met: boolean;
                            seen: string;
                        };
                        "social-deprivation": {
                            met: boolean;
                            seen: string;
                        };
                        "social-disadaptation": {
                            met: boolean;
                            seen: string;
                        };
                        "unfavourable-environment": {
                            met: boolean;
                            seen: string;
                        };
                    };
                    found: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                    /** @constant */
                    name: "completeAssessment";
                    participation: {
                        opinion: string;
                        /** @constant */
                        took: true;
                    } | {
                        reason: string;
                        /** @constant */
                        took: false;
                    };
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                    statusConfirmed: boolean;
                } | {
                    /** @constant */
                    name: "decideProvide";
                    reasons: string;
                    recognised: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                    services: {
                        /** @enum {string} */
                        form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                        /** @enum {string} */
                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                        /** @enum {string} */
                        volume: "guaranteed" | "additional";
                    }[];
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    grounds: ({
                        /** @constant */
                        ground: "L114-15.4.1";
                    } | {
                        documents: string[];
                        evidence: string;
                        fields: string[];
                        /** @constant */
                        ground: "L114-15.4.2";
                    })[];
                    /** @constant */
                    name: "decideRefuse";
                    reasons: string;
                    recognised: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    holds: boolean;
                    /** @constant */
                    name: "recordSecondLook";
                    remarks: string;
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    /** @constant */
                    name: "assignProvider";
                    orWait: boolean;
                    /**
                     * @description The number of the supplier in the Register or the Registry
                     * @example O-240140000001
                     */
                    provider: string;
                    reason: string;
                } | {
                    answer: string;
                    complaint: number;
                    /** @constant */
                    name: "answerComplaint";
                } | {
                    founded: boolean;
                    /** @constant */
                    name: "settleAbuse";
                    reason: string;
                } | {
                    confirmed: boolean;
                    document?: {
                        issuedBy: string;
                        /** Format: date */
                        issuedOn: string;
                        number: string;
                        title: string;
                    };
                    /** @constant */
                    name: "settleRepresentation";
                    reason: string;
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    facts: string;
                    /** @enum {string} */
                    kind: "by-minor" | "against-minor";
                    /** Format: date */
                    learntOn: string;
                    /** @constant */
                    name: "reportOffence";
                    told: string;
                } | {
                    /** @enum {string} */
                    kind: "information" | "advice" | "mediation";
                    /** @constant */
                    name: "recordGeneralService";
                    /** Format: date */
                    on: string;
                    paid?: boolean;
                    what: string;
                } | {
                    /** @constant */
                    name: "openReassessment";
                    reason: string;
                } | {
                    court: string;
                    /** @constant */
                    name: "registerAppeal";
                    number: string;
                } | {
                    /** @constant */
                    name: "endLegalHold";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                } | {
                    how: string;
                    /** @constant */
                    name: "recordTold";
                    of?: number;
                } | {
                    /** @constant */
                    name: "admitHomeless";
                    reason: string;
                } | {
                    /** Format: date */
                    from: string;
                    /** @constant */
                    name: "registerInterimStay";
                } | {
                    /** @constant */
                    name: "acceptPlace";
                } | {
                    /** @constant */
                    name: "declinePlace";
                    reason: string;
                } | {
                    /** @constant */
                    name: "offerAgreement";
                    number: string;
                    services: {
                        priceTiyn: number;
                        /** @enum {string} */
                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                    }[];
                    terms: string;
                } | {
                    /** @constant */
                    name: "declineAgreement";
                    reason: string;
                } | {
                    aims: string;
                    /** Format: date */
                    from: string;
                    lines: {
                        /** @enum {string} */
                        form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                        perMonth: number;
                        /** @enum {string} */
                        standard: "order-165" | "order-138" | "order-1079";
                        /** @enum {string} */
                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                        /** Format: date */
                        until: string;
                    }[];
                    /** @constant */
                    name: "createPlan";
                } | {
                    aims: string;
                    lines: {
                        /** @enum {string} */
                        form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                        perMonth: number;
                        /** @enum {string} */
                        standard: "order-165" | "order-138" | "order-1079";
                        /** @enum {string} */
                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                        /** Format: date */
                        until: string;
                    }[];
                    /** @constant */
                    name: "revisePlan";
                    reason: string;
                } | {
                    /** @enum {string} */
                    funding: "budget" | "paid" | "other";
                    /** @constant */
                    name: "recordService";
                    note?: string;
                    /** Format: date */
                    on: string;
                    source?: string;
                    times: number;
                    /** @enum {string} */
                    type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                } | {
                    /** Format: date */
                    from: string;
                    /** @constant */
                    name: "suspend";
                    reason: string;
                } | {
                    /** @constant */
                    name: "resume";
                    /** Format: date */
                    on: string;
                } | {
                    /** @constant */
                    name: "complete";
                    results: string;
                    /** @enum {string} */
                    why: "time-over" | "plan-done" | "moved-away" | "died";
                };
            };
        };
        responses: {
            /** @description Carried out and durable */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        sequence: number;
                        /** @enum {string} */
                        state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `own-assessment`: Whoever assessed does not decide
             *     - `own-decision`: A second look is for somebody else
             *     - `party-to-the-case`: You are a party to this case
             *     - `not-the-assessor`: Another social worker was instructed with this assessment
             *     - `not-the-provider`: This case is another provider's
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "own-assessment" | "own-decision" | "party-to-the-case" | "not-the-assessor" | "not-the-provider";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `evidence-expired`: Answers of state systems have grown too old to decide on; they are to be asked anew
             *     - `nothing-expired`: No answer of a state system has expired
             *     - `check-answered`: The state system has answered; a document does not take the place of its answer
             *     - `check-not-by-hand`: The edition of the law that the case is decided by knows no check by hand
             *     - `document-of-the-future`: The document bears a date that has not come yet
             *     - `checks-pending`: State systems have not answered yet; verification waits for its facts
             *     - `own-conduct`: Nobody answers a complaint about his own conduct
             *     - `not-qualified`: This social worker may not assess: qualification or attestation is missing
             *     - `same-assessor`: This social worker is assigned already
             *     - `reason-missing`: A change of the social worker needs a reason
             *     - `request-unknown`: There is no open request of this number
             *     - `day-over`: The day is over
             *     - `day-ahead`: The day has not come
             *     - `need-without-criterion`: Services need a criterion that is met
             *     - `service-not-listed`: A service stands on no list in force of its volume
             *     - `status-unconfirmed`: Whether the Law applies to the person has to be seen in the papers first
             *     - `ground-missing`: A decision to provide recognises at least one ground
             *     - `ground-not-found`: A ground was not found by the assessment
             *     - `ground-recognised`: Where a ground is recognised, its lack is no reason to refuse
             *     - `unreliable-what`: Name the details or the documents that are not reliable
             *     - `document-unknown`: The case has no such document
             *     - `services-missing`: A decision to provide names the services
             *     - `service-not-concluded`: The assessment does not conclude that this service is needed
             *     - `not-drawn`: This decision was not drawn for a second look
             *     - `not-homeless`: Only homeless people are admitted without a decision
             *     - `not-domestic-violence`: A stay before the decision is for victims of domestic violence
             *     - `no-minor`: The case is about no minor
             *     - `complaint-unknown`: There is no open complaint of this number
             *     - `representation-in-question`: The register does not say that the representative may act; the office looks into it
             *     - `nothing-in-question`: The powers of the representative are in no question
             *     - `paper-missing`: Powers are confirmed by a paper that was shown: which one is missing
             *     - `nothing-reported`: Nobody has reported the representative
             *     - `choice-is-the-persons`: Here only the person chooses, through the portal
             *     - `provider-unknown`: The Register knows no such provider
             *     - `provider-excluded`: The provider is out of the Register
             *     - `service-not-offered`: The provider does not give what was decided
             *     - `no-free-place`: The provider has no free place; you may wait for one
             *     - `plan-beyond-decision`: The plan gives more than was decided
             *     - `plan-without-service`: The plan leaves out a service that was decided
             *     - `service-not-planned`: The plan and the agreement have no such service
             *     - `before-the-decision`: Services begin on the day of the decision
             *     - `funding-other`: This service is at another expense
             *     - `source-missing`: Name the other source of funds
             *     - `not-ended`: The time of the services is not over
             *     - `no-legal-hold`: No court is dealing with the case
             *     - `nothing-came-back`: No such notice of this case came back or was left unsent
             *     - `signature-pending`: The signature under the application is still being judged; its authority has not answered yet
             *     - `official-without-signer`: Nobody has told Arnau yet whose certificate signs for you; an administrator does
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "evidence-expired" | "nothing-expired" | "check-answered" | "check-not-by-hand" | "document-of-the-future" | "checks-pending" | "own-conduct" | "not-qualified" | "same-assessor" | "reason-missing" | "request-unknown" | "day-over" | "day-ahead" | "need-without-criterion" | "service-not-listed" | "status-unconfirmed" | "ground-missing" | "ground-not-found" | "ground-recognised" | "unreliable-what" | "document-unknown" | "services-missing" | "service-not-concluded" | "not-drawn" | "not-homeless" | "not-domestic-violence" | "no-minor" | "complaint-unknown" | "representation-in-question" | "nothing-in-question" | "paper-missing" | "nothing-reported" | "choice-is-the-persons" | "provider-unknown" | "provider-excluded" | "service-not-offered" | "no-free-place" | "plan-beyond-decision" | "plan-without-service" | "service-not-planned" | "before-the-decision" | "funding-other" | "source-missing" | "not-ended" | "no-legal-hold" | "nothing-came-back" | "signature-pending" | "official-without-signer";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `question-unknown`: Nobody asked this question
             *     - `official-signature-invalid`: Your signature under this command does not hold
             *     - `official-signer-differs`: The certificate is not the one of the official who is signed in
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "question-unknown" | "official-signature-invalid" | "official-signer-differs";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description - `authority-unavailable`: The authority does not say whether your certificate is in force; nothing was recorded, send the same again */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "authority-unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getAssistanceDocument: {
        parameters: {
            query?: {
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, and where its file is to be had */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fileName: string;
                        id: string;
                        pages: number;
                        sha256: string;
                        size: number;
                        /** @enum {string} */
                        type: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u" | "representation" | "adult-consent" | "circumstances";
                        view: {
                            /** Format: date-time */
                            expiresAt: string;
                            /** @constant */
                            method: "GET";
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getAssistanceEvidence: {
        parameters: {
            query?: {
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Evidence of the application under decision or decided last */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        evidence: {
                            /** @description The answer as it came, as text; absent once the person is erased */
                            answer?: string;
                            /** @description SHA-256 of the envelope, by which the case names it */
                            digest: string;
                            envelope?: {
                                /** Format: date-time */
                                answeredAt?: string;
                                caseId: string;
                                contentType: string;
                                legalGround: string;
                                /** Format: date-time */
                                receivedAt: string;
                                reference: string;
                                signature: {
                                    certificate?: string;
                                    /** @enum {string} */
                                    kind: "webhook-v1" | "xml-dsig" | "wss+xml-dsig" | "tls-oauth" | "tls";
                                    /** @enum {string} */
                                    verdict: "valid" | "undetermined";
                                };
                                source: {
                                    host: string;
                                    profile: string;
                                    service: string;
                                    /** @enum {string} */
                                    system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                                };
                                /** Format: date-time */
                                validUntil?: string;
                                /** @constant */
                                version: 1;
                            };
                            /** @enum {string} */
                            found: "whole" | "missing" | "altered";
                            /** @enum {string} */
                            system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                            /** @enum {string} */
                            value: "clear" | "hit" | "not-found" | "unavailable" | "indeterminate";
                        }[];
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getAssistanceHistory: {
        parameters: {
            query?: {
                /** @description `next` of the page before: entries after this number */
                after?: number;
                limit?: number;
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries as they were hashed, the oldest first; a page may be shorter than its limit. The hash of an entry is SHA-256, in lower-case hexadecimal, over the UTF-8 bytes of its canonical JSON (RFC 8785) without the member `hash`. `previous` is the hash of the entry before, null in the first; `sequence` counts from 1 without a gap. `sealed` is what was sealed of people, as it was hashed: nobody's data can be read from it. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        entries: {
                            actor: {
                                id: string;
                                /** @enum {string} */
                                role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                                unit?: string;
                            };
                            /** Format: date-time */
                            at: string;
                            caseId: string;
                            command: string;
                            commandDigest: string;
                            commandId: string;
                            correlationId: string;
                            edition: string;
                            events: ({
                                type: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            facts?: {
                                [key: string]: unknown;
                            };
                            hash: string;
                            kind: string;
                            previous: string | null;
                            sealed?: string;
                            seen?: {
                                [key: string]: number;
                            };
                            sequence: number;
                            signature?: {
                                evidence: string;
                                mark: string;
                            };
                        }[];
                        /** @description The last entry of the whole history at this moment */
                        head: {
                            hash: string;
                            sequence: number;
                        };
                        next?: number;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getAssistancePaper: {
        parameters: {
            query?: {
                /** @description The language of the paper; otherwise the one of Accept-Language */
                lang?: "kk" | "ru" | "en";
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
                /** @description The entry of the case's history that the paper is about */
                sequence?: number;
                /** @description Of a letter that went to two: to whoever applied, or to the person */
                to?: "applicant" | "person";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                paper: "letter" | "receipt";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper as PDF, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    previewAssistanceCommand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assessor: string;
                    /** @constant */
                    name: "assignAssessor";
                    reason?: string;
                } | {
                    /** @constant */
                    name: "routeTrafficking";
                    reason: string;
                } | {
                    /** @constant */
                    name: "acknowledgeHandOver";
                } | {
                    /** @constant */
                    name: "requestInformation";
                    what: string;
                } | {
                    answer: string;
                    /** @constant */
                    name: "giveInformation";
                    request: number;
                } | {
                    /** @constant */
                    name: "inviteSpecialist";
                    reason: string;
                    specialist: string;
                    /** Format: date */
                    until: string;
                } | {
                    /** Format: date */
                    by: string;
                    documents: ("representation" | "adult-consent" | "circumstances")[];
                    /** @constant */
                    name: "requestMore";
                    what: string;
                } | {
                    documents: {
                        fileName: string;
                        id: string;
                        pages: number;
                        sha256: string;
                        /** @enum {string} */
                        type: "representation" | "adult-consent" | "circumstances";
                    }[];
                    /** @constant */
                    name: "supplement";
                    note?: string;
                } | {
                    document: {
                        issuedBy: string;
                        /** Format: date */
                        issuedOn: string;
                        number: string;
                        title: string;
                    };
                    /** @constant */
                    name: "recordManualCheck";
                    reason: string;
                    /** @enum {string} */
                    system: "family-relations" | "guardianship" | "powers-of-attorney";
                    /** @enum {string} */
                    value: "clear" | "hit" | "not-found";
                } | {
                    /** @constant */
                    name: "askAgain";
                } | {
                    conclusion: {
                        category: string;
                        content: string;
                        peculiarities: string;
                        place: {
                            description: string;
                            kato: string;
                        };
                        services: {
                            /** @enum {string} */
                            form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                            /** @enum {string} */
                            type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                            /** @enum {string} */
                            volume: "guaranteed" | "additional";
                        }[];
                        /** Format: date */
                        until: string;
                    };
                    criteria: {
                        "life-activity-restriction": {
                            met: boolean;
                            seen: string;
                        };
                        "social-deprivation": {
                            met: boolean;
                            seen: string;
                        };
                        "social-disadaptation": {
                            met: boolean;
                            seen: string;
                        };
                        "unfavourable-environment": {
                            met: boolean;
                            seen: string;
                        };
                    };
                    found: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                    /** @constant */
                    name: "completeAssessment";
                    participation: {
                        opinion: string;
                        /** @constant */
                        took: true;
                    } | {
                        reason: string;
                        /** @constant */
                        took: false;
                    };
                    statusConfirmed: boolean;
                } | {
                    /** @constant */
                    name: "decideProvide";
                    reasons: string;
                    recognised: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                    services: {
                        /** @enum {string} */
                        form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                        /** @enum {string} */
                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                        /** @enum {string} */
                        volume: "guaranteed" | "additional";
                    }[];
                } | {
                    grounds: ({
                        /** @constant */
                        ground: "L114-15.4.1";
                    } | {
                        documents: string[];
                        evidence: string;
                        fields: string[];
                        /** @constant */
                        ground: "L114-15.4.2";
                    })[];
                    /** @constant */
                    name: "decideRefuse";
                    reasons: string;
                    recognised: ("orphanhood" | "no-parental-care" | "child-neglect" | "special-regime-school" | "early-development" | "body-disorder" | "significant-disease" | "self-care" | "cruel-treatment" | "homelessness" | "release" | "probation")[];
                } | {
                    holds: boolean;
                    /** @constant */
                    name: "recordSecondLook";
                    remarks: string;
                } | {
                    /** @constant */
                    name: "assignProvider";
                    orWait: boolean;
                    /**
                     * @description The number of the supplier in the Register or the Registry
                     * @example O-240140000001
                     */
                    provider: string;
                    reason: string;
                } | {
                    answer: string;
                    complaint: number;
                    /** @constant */
                    name: "answerComplaint";
                } | {
                    founded: boolean;
                    /** @constant */
                    name: "settleAbuse";
                    reason: string;
                } | {
                    confirmed: boolean;
                    document?: {
                        issuedBy: string;
                        /** Format: date */
                        issuedOn: string;
                        number: string;
                        title: string;
                    };
                    /** @constant */
                    name: "settleRepresentation";
                    reason: string;
                } | {
                    facts: string;
                    /** @enum {string} */
                    kind: "by-minor" | "against-minor";
                    /** Format: date */
                    learntOn: string;
                    /** @constant */
                    name: "reportOffence";
                    told: string;
                } | {
                    /** @enum {string} */
                    kind: "information" | "advice" | "mediation";
                    /** @constant */
                    name: "recordGeneralService";
                    /** Format: date */
                    on: string;
                    paid?: boolean;
                    what: string;
                } | {
                    /** @constant */
                    name: "openReassessment";
                    reason: string;
                } | {
                    court: string;
                    /** @constant */
                    name: "registerAppeal";
                    number: string;
                } | {
                    /** @constant */
                    name: "endLegalHold";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                } | {
                    how: string;
                    /** @constant */
                    name: "recordTold";
                    of?: number;
                } | {
                    /** @constant */
                    name: "admitHomeless";
                    reason: string;
                } | {
                    /** Format: date */
                    from: string;
                    /** @constant */
                    name: "registerInterimStay";
                } | {
                    /** @constant */
                    name: "acceptPlace";
                } | {
                    /** @constant */
                    name: "declinePlace";
                    reason: string;
                } | {
                    /** @constant */
                    name: "offerAgreement";
                    number: string;
                    services: {
                        priceTiyn: number;
                        /** @enum {string} */
                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                    }[];
                    terms: string;
                } | {
                    /** @constant */
                    name: "declineAgreement";
                    reason: string;
                } | {
                    aims: string;
                    /** Format: date */
                    from: string;
                    lines: {
                        /** @enum {string} */
                        form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                        perMonth: number;
                        /** @enum {string} */
                        standard: "order-165" | "order-138" | "order-1079";
                        /** @enum {string} */
                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                        /** Format: date */
                        until: string;
                    }[];
                    /** @constant */
                    name: "createPlan";
                } | {
                    aims: string;
                    lines: {
                        /** @enum {string} */
                        form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                        perMonth: number;
                        /** @enum {string} */
                        standard: "order-165" | "order-138" | "order-1079";
                        /** @enum {string} */
                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                        /** Format: date */
                        until: string;
                    }[];
                    /** @constant */
                    name: "revisePlan";
                    reason: string;
                } | {
                    /** @enum {string} */
                    funding: "budget" | "paid" | "other";
                    /** @constant */
                    name: "recordService";
                    note?: string;
                    /** Format: date */
                    on: string;
                    source?: string;
                    times: number;
                    /** @enum {string} */
                    type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                } | {
                    /** Format: date */
                    from: string;
                    /** @constant */
                    name: "suspend";
                    reason: string;
                } | {
                    /** @constant */
                    name: "resume";
                    /** Format: date */
                    on: string;
                } | {
                    /** @constant */
                    name: "complete";
                    results: string;
                    /** @enum {string} */
                    why: "time-over" | "plan-done" | "moved-away" | "died";
                };
            };
        };
        responses: {
            /** @description What would happen: nothing of it has, and whoever acts before the command is given may change it */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            /** @enum {string} */
                            state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                            text: string;
                        };
                        before: {
                            /** @enum {string} */
                            state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                            text: string;
                        };
                        caseId: string;
                        events: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            event: string;
                            provisions: string[];
                            text: string;
                        }[];
                        letters: {
                            email?: string;
                            en: {
                                blocks: ({
                                    /** @constant */
                                    kind: "title";
                                    text: string;
                                } | {
                                    /** @constant */
                                    kind: "paragraph";
                                    text: string;
                                } | {
                                    items: string[];
                                    /** @constant */
                                    kind: "list";
                                    title: string;
                                } | {
                                    /** @constant */
                                    kind: "quotation";
                                    title: string;
                                    words: string;
                                })[];
                                subject: string;
                                text: string;
                            };
                            kk: {
                                blocks: ({
                                    /** @constant */
                                    kind: "title";
                                    text: string;
                                } | {
                                    /** @constant */
                                    kind: "paragraph";
                                    text: string;
                                } | {
                                    items: string[];
                                    /** @constant */
                                    kind: "list";
                                    title: string;
                                } | {
                                    /** @constant */
                                    kind: "quotation";
                                    title: string;
                                    words: string;
                                })[];
                                subject: string;
                                text: string;
                            };
                            languages: ("kk" | "ru" | "en")[];
                            organization?: string;
                            ru: {
                                blocks: ({
                                    /** @constant */
                                    kind: "title";
                                    text: string;
                                } | {
                                    /** @constant */
                                    kind: "paragraph";
                                    text: string;
                                } | {
                                    items: string[];
                                    /** @constant */
                                    kind: "list";
                                    title: string;
                                } | {
                                    /** @constant */
                                    kind: "quotation";
                                    title: string;
                                    words: string;
                                })[];
                                subject: string;
                                text: string;
                            };
                            sent: boolean;
                            /** @enum {string} */
                            to: "supplier" | "organization" | "applicant" | "person";
                        }[];
                        mayBeLookedAtAgain: boolean;
                        signature: boolean;
                        terms: {
                            started: {
                                citation: string;
                                confirmed: boolean;
                                days: {
                                    counted: boolean;
                                    /** Format: date */
                                    day: string;
                                    source: string;
                                    why: string;
                                }[];
                                /** Format: date-time */
                                due: string;
                                /** Format: date */
                                dueDay: string;
                                /** Format: date-time */
                                endedAt?: string;
                                provision: string;
                                /** Format: date-time */
                                startedAt: string;
                                /** @enum {string} */
                                state: "running" | "kept" | "late";
                                title: string;
                            }[];
                            stopped: {
                                citation: string;
                                confirmed: boolean;
                                days: {
                                    counted: boolean;
                                    /** Format: date */
                                    day: string;
                                    source: string;
                                    why: string;
                                }[];
                                /** Format: date-time */
                                due: string;
                                /** Format: date */
                                dueDay: string;
                                /** Format: date-time */
                                endedAt?: string;
                                provision: string;
                                /** Format: date-time */
                                startedAt: string;
                                /** @enum {string} */
                                state: "running" | "kept" | "late";
                                title: string;
                            }[];
                        };
                        /** @enum {string} */
                        untold?: "erased" | "lacks-number" | "lacks-grounds" | "lacks-justification" | "lacks-facts" | "lacks-record" | "lacks-reproach";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `own-assessment`: Whoever assessed does not decide
             *     - `own-decision`: A second look is for somebody else
             *     - `party-to-the-case`: You are a party to this case
             *     - `not-the-assessor`: Another social worker was instructed with this assessment
             *     - `not-the-provider`: This case is another provider's
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "own-assessment" | "own-decision" | "party-to-the-case" | "not-the-assessor" | "not-the-provider";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `evidence-expired`: Answers of state systems have grown too old to decide on; they are to be asked anew
             *     - `nothing-expired`: No answer of a state system has expired
             *     - `check-answered`: The state system has answered; a document does not take the place of its answer
             *     - `check-not-by-hand`: The edition of the law that the case is decided by knows no check by hand
             *     - `document-of-the-future`: The document bears a date that has not come yet
             *     - `checks-pending`: State systems have not answered yet; verification waits for its facts
             *     - `own-conduct`: Nobody answers a complaint about his own conduct
             *     - `not-qualified`: This social worker may not assess: qualification or attestation is missing
             *     - `same-assessor`: This social worker is assigned already
             *     - `reason-missing`: A change of the social worker needs a reason
             *     - `request-unknown`: There is no open request of this number
             *     - `day-over`: The day is over
             *     - `day-ahead`: The day has not come
             *     - `need-without-criterion`: Services need a criterion that is met
             *     - `service-not-listed`: A service stands on no list in force of its volume
             *     - `status-unconfirmed`: Whether the Law applies to the person has to be seen in the papers first
             *     - `ground-missing`: A decision to provide recognises at least one ground
             *     - `ground-not-found`: A ground was not found by the assessment
             *     - `ground-recognised`: Where a ground is recognised, its lack is no reason to refuse
             *     - `unreliable-what`: Name the details or the documents that are not reliable
             *     - `document-unknown`: The case has no such document
             *     - `services-missing`: A decision to provide names the services
             *     - `service-not-concluded`: The assessment does not conclude that this service is needed
             *     - `not-drawn`: This decision was not drawn for a second look
             *     - `not-homeless`: Only homeless people are admitted without a decision
             *     - `not-domestic-violence`: A stay before the decision is for victims of domestic violence
             *     - `no-minor`: The case is about no minor
             *     - `complaint-unknown`: There is no open complaint of this number
             *     - `representation-in-question`: The register does not say that the representative may act; the office looks into it
             *     - `nothing-in-question`: The powers of the representative are in no question
             *     - `paper-missing`: Powers are confirmed by a paper that was shown: which one is missing
             *     - `nothing-reported`: Nobody has reported the representative
             *     - `choice-is-the-persons`: Here only the person chooses, through the portal
             *     - `provider-unknown`: The Register knows no such provider
             *     - `provider-excluded`: The provider is out of the Register
             *     - `service-not-offered`: The provider does not give what was decided
             *     - `no-free-place`: The provider has no free place; you may wait for one
             *     - `plan-beyond-decision`: The plan gives more than was decided
             *     - `plan-without-service`: The plan leaves out a service that was decided
             *     - `service-not-planned`: The plan and the agreement have no such service
             *     - `before-the-decision`: Services begin on the day of the decision
             *     - `funding-other`: This service is at another expense
             *     - `source-missing`: Name the other source of funds
             *     - `not-ended`: The time of the services is not over
             *     - `no-legal-hold`: No court is dealing with the case
             *     - `nothing-came-back`: No such notice of this case came back or was left unsent
             *     - `signature-pending`: The signature under the application is still being judged; its authority has not answered yet
             *     - `official-without-signer`: Nobody has told Arnau yet whose certificate signs for you; an administrator does
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "evidence-expired" | "nothing-expired" | "check-answered" | "check-not-by-hand" | "document-of-the-future" | "checks-pending" | "own-conduct" | "not-qualified" | "same-assessor" | "reason-missing" | "request-unknown" | "day-over" | "day-ahead" | "need-without-criterion" | "service-not-listed" | "status-unconfirmed" | "ground-missing" | "ground-not-found" | "ground-recognised" | "unreliable-what" | "document-unknown" | "services-missing" | "service-not-concluded" | "not-drawn" | "not-homeless" | "not-domestic-violence" | "no-minor" | "complaint-unknown" | "representation-in-question" | "nothing-in-question" | "paper-missing" | "nothing-reported" | "choice-is-the-persons" | "provider-unknown" | "provider-excluded" | "service-not-offered" | "no-free-place" | "plan-beyond-decision" | "plan-without-service" | "service-not-planned" | "before-the-decision" | "funding-other" | "source-missing" | "not-ended" | "no-legal-hold" | "nothing-came-back" | "signature-pending" | "official-without-signer";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `question-unknown`: Nobody asked this question */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "question-unknown";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    bringDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description <type>_<pages>p.<pdf|jpg|jpeg|png>, such as prices_3p.pdf */
                    fileName: string;
                    /** @enum {string} */
                    mediaType: "application/pdf" | "image/jpeg" | "image/png";
                    sha256: string;
                    /** @description In bytes */
                    size: number;
                    /** @enum {string} */
                    type: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u" | "representation" | "adult-consent" | "circumstances";
                };
            };
        };
        responses: {
            /** @description An address for this very file */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        upload: {
                            /** Format: date-time */
                            expiresAt: string;
                            /** @description To be sent as they are */
                            headers: {
                                [key: string]: string;
                            };
                            /** @constant */
                            method: "PUT";
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `too-many-waiting`: Too many of the files announced today still wait for an application; file the applications first, or announce later */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too-many-waiting";
                        /** @constant */
                        status?: 429;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    inspectBrought: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is what it says */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `document-not-uploaded`: The file has not been uploaded yet; send it to the address given, then ask again
             *     - `document-not-scanned`: The file is still being scanned for malware; ask again after the seconds that Retry-After names
             */
            409: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "document-not-uploaded" | "document-not-scanned";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /**
             * @description - `document-infected`: Malware was found in the file, and it has been removed; upload a clean one
             *     - `document-unscannable`: The file cannot be scanned for malware, for instance because a password protects it; upload one that can
             *     - `document-empty`: The file is empty
             *     - `document-too-large`: The file is larger than 20 MB
             *     - `checksum-differs`: The file is not the one that was announced: its size or checksum differs
             *     - `type-unsupported`: The file is not a PDF, JPEG or PNG, whatever its name says
             *     - `type-differs`: The content of the file is of another type than its name says
             *     - `pages-differ`: The file has another number of pages than its name says
             *     - `document-unreadable`: The file cannot be read: it is damaged or asks for a password
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "document-infected" | "document-unscannable" | "document-empty" | "document-too-large" | "checksum-differs" | "type-unsupported" | "type-differs" | "pages-differ" | "document-unreadable";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description - `scan-failed`: The scan of the file for malware failed on our side; announce and upload the file anew */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "scan-failed";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    searchAudit: {
        parameters: {
            query?: {
                /** @description The subject of an official */
                by?: string;
                /** @description A case of my unit */
                case?: string;
                cursor?: string;
                /** @description First day; thirty days before the last */
                from?: string;
                limit?: number;
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
                /** @description Last day; today */
                to?: string;
                /** @description Only what was seen, or only what was done */
                what?: "read" | "act";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Steps of officials; this search is on record before it is answered */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        next?: string;
                        /** Format: date */
                        to: string;
                        trail: ({
                            /** Format: date-time */
                            at: string;
                            by: {
                                id: string;
                                /** @enum {string} */
                                role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                                unit?: string;
                            };
                            caseId: string;
                            correlationId: string;
                            thing: {
                                /** @constant */
                                kind: "case";
                            } | {
                                documentId: string;
                                /** @constant */
                                kind: "document";
                            } | {
                                evidenceId?: string;
                                /** @constant */
                                kind: "evidence";
                            } | {
                                /** @constant */
                                kind: "paper";
                                /** @enum {string} */
                                paper: "application" | "letter" | "receipt";
                                sequence?: number;
                            } | {
                                /** @constant */
                                kind: "protocol";
                            } | {
                                /** @constant */
                                kind: "history";
                            } | {
                                /** @constant */
                                kind: "reads";
                            } | {
                                /** @constant */
                                kind: "trail";
                            };
                            /** @constant */
                            what: "read";
                            /** @enum {string} */
                            why?: "review" | "complaint" | "court" | "oversight";
                        } | {
                            /** Format: date-time */
                            at: string;
                            by: {
                                id: string;
                                /** @enum {string} */
                                role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                                unit?: string;
                            };
                            caseId: string;
                            command: string;
                            correlationId: string;
                            events: string[];
                            kind: string;
                            provisions: string[];
                            sequence: number;
                            /** @constant */
                            what: "act";
                        })[];
                        unit: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar; its ETag is what a new one has to name in If-Match */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly calendar: {
                            confirmedFrom: number;
                            confirmedThrough: number;
                            exchanges: {
                                /** Format: date */
                                dayOff: string;
                                source: string;
                                /** Format: date */
                                workedInstead: string;
                            }[];
                            fiveDayWeek: {
                                source: string;
                            };
                            fixedDaysOff: {
                                fromYear?: number;
                                name: string;
                                on: string;
                                source: string;
                                throughYear?: number;
                            }[];
                            movableDaysOff: {
                                /** Format: date */
                                day: string;
                                estimate: boolean;
                                name: string;
                                source: string;
                            }[];
                            movedHolidays: {
                                source: string;
                            };
                            publicHolidays: {
                                fromYear?: number;
                                name: string;
                                on: string;
                                source: string;
                                throughYear?: number;
                            }[];
                            version: string;
                            words?: {
                                kk: string;
                                ru: string;
                                text: string;
                            }[];
                        };
                        /**
                         * Format: date-time
                         * @description When it came into use; absent for the one that ships
                         */
                        since?: string;
                        /** @description What tells this calendar's coming into use from every other */
                        tag: string;
                        version: string;
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    putCalendar: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description The ETag of `GET /v1/calendar`: the calendar that this one takes the place of */
                "if-match": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description This very calendar is in use already */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        result: "unchanged";
                        /**
                         * Format: date-time
                         * @description When it came into use; absent for the one that ships
                         */
                        since?: string;
                        /** @description What tells this calendar's coming into use from every other */
                        tag: string;
                        text: string;
                        version: string;
                    };
                };
            };
            /** @description In use; the terms are being counted anew (`GET /v1/calendar/recount`) */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        result: "in-use";
                        /**
                         * Format: date-time
                         * @description When it came into use; absent for the one that ships
                         */
                        since?: string;
                        /** @description What tells this calendar's coming into use from every other */
                        tag: string;
                        text: string;
                        version: string;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `calendar-version-taken`: This version is kept with other rows already; give the calendar a version of its own */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "calendar-version-taken";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `calendar-overtaken`: Another calendar came into use meanwhile; see what yours changes of it and repeat */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "calendar-overtaken";
                        /** @constant */
                        status?: 412;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `calendar-flawed`: This is not a calendar that can be taken over */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "calendar-flawed";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description - `calendar-not-counted`: By which calendar the terms are on record is still being written down; repeat after the seconds that Retry-After names */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "calendar-not-counted";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days in order, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether all days off are announced */
                        confirmed: boolean;
                        days: {
                            /** Format: date */
                            day: string;
                            source: string;
                            text: string;
                            /** @enum {string} */
                            weekday: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                            /** @enum {string} */
                            why: "weekday" | "weekend" | "public-holiday" | "day-off-not-moved" | "moved-holiday" | "moved-by-decree" | "working-weekend";
                            working: boolean;
                        }[];
                        /**
                         * Format: date-time
                         * @description When it came into use; absent for the one that ships
                         */
                        since?: string;
                        /** @description What tells this calendar's coming into use from every other */
                        tag: string;
                        version: string;
                        workingDays: number;
                        year: number;
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    previewCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The rows of a calendar, as `GET /v1/calendar` gives those in use; what is wrong with them is told under `flaws`, each with a code, the place in the file and a text */
                    calendar: {
                        version?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    /** @description `terms.next` of the part before */
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description The changes against the calendar in use, and one part of the open cases: add `looked` and `moved` up until there is no `next` */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            /** @description Rows that are new */
                            added: string[];
                            confirmed: number[];
                            noLongerConfirmed: number[];
                            /** @description Days that become days off */
                            off: string[];
                            /** @description Rows that are gone */
                            removed: string[];
                            /** @description Days that become working days */
                            working: string[];
                        };
                        replaces: {
                            /**
                             * Format: date-time
                             * @description When it came into use; absent for the one that ships
                             */
                            since?: string;
                            /** @description What tells this calendar's coming into use from every other */
                            tag: string;
                            version: string;
                        };
                        terms: {
                            /** @description Open cases looked at in this part */
                            looked: number;
                            /** @description Terms of them that would move */
                            moved: number;
                            /** @description Those of the caller's own territory; all others are counted alone */
                            named: {
                                /** Format: date */
                                after: string;
                                /** Format: date */
                                before: string;
                                caseId: string;
                                provision: string;
                                title: string;
                            }[];
                            next?: string;
                        };
                        version: string;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `calendar-flawed`: This is not a calendar that can be taken over */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "calendar-flawed";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getRecount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far counting anew has come */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isDone: boolean;
                        /**
                         * Format: date-time
                         * @description When it came into use; absent for the one that ships
                         */
                        since?: string;
                        /** @description What tells this calendar's coming into use from every other */
                        tag: string;
                        text: string;
                        version: string;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: {
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    giveCaseCommand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: {
                        issuedBy: string;
                        /** Format: date */
                        issuedOn: string;
                        number: string;
                        title: string;
                    };
                    /** @constant */
                    name: "recordManualCheck";
                    reason: string;
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                    /** @enum {string} */
                    system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register";
                    /** @enum {string} */
                    value: "clear" | "hit" | "not-found";
                } | {
                    /** @constant */
                    name: "askAgain";
                } | {
                    findings: {
                        documents: {
                            accurate: boolean;
                            defects: ("illegible" | "erasure" | "postscript" | "crossed-out-word" | "unexplained-abbreviation" | "uncertified-correction")[];
                            /** @enum {string} */
                            document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                            missing: ("issuer" | "authorised-signature" | "issue-date" | "number-and-series" | "validity-period")[];
                        }[];
                        inaccurateFields: string[];
                        requirements: {
                            /** @enum {string} */
                            outcome: "met" | "not-met";
                            /** @enum {string} */
                            requirement: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                        }[];
                    };
                    /** @constant */
                    name: "recordFindings";
                    note?: string;
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    /** @constant */
                    name: "submitToCommission";
                } | {
                    /** @constant */
                    name: "transfer";
                    reason: string;
                    unit: string;
                } | {
                    /** @constant */
                    name: "placeOnAgenda";
                    sitting: string;
                } | {
                    /** @constant */
                    name: "declareConflict";
                    reason: string;
                } | {
                    candidate: string;
                    /** @constant */
                    name: "voteForPresiding";
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    accurate: boolean;
                    complete: boolean;
                    /** @constant */
                    name: "recordCompleteness";
                    note?: string;
                    overruled?: ("no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register")[];
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    /** @enum {string} */
                    choice: "for" | "against";
                    claim?: {
                        /** @constant */
                        ground: "R377-27.1";
                        /** @enum {string} */
                        requirement: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                    } | {
                        /** @enum {string} */
                        document?: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                        field?: string;
                        /** @constant */
                        ground: "R377-27.2";
                    } | {
                        /** @enum {string} */
                        defect: "illegible" | "erasure" | "postscript" | "crossed-out-word" | "unexplained-abbreviation" | "uncertified-correction";
                        /** @enum {string} */
                        document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                        /** @constant */
                        ground: "R377-27.3";
                    } | {
                        device: number;
                        /** @constant */
                        ground: "R377-27.4";
                    } | {
                        /** @enum {string} */
                        detail: "issuer" | "authorised-signature" | "issue-date" | "number-and-series" | "validity-period";
                        /** @enum {string} */
                        document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                        /** @constant */
                        ground: "R377-27.5";
                    } | {
                        /** @constant */
                        ground: "R377-27.6";
                        item: string;
                        /** @enum {string} */
                        standard: "order-165" | "order-138" | "order-1079" | "device-delivery";
                    } | {
                        /** @constant */
                        ground: "R377-27.7";
                    };
                    /** @constant */
                    name: "castVote";
                    reason?: string;
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    grounds?: ("R377-27.1" | "R377-27.2" | "R377-27.3" | "R377-27.4" | "R377-27.5" | "R377-27.6" | "R377-27.7")[];
                    justification?: string;
                    /** @constant */
                    name: "closeVote";
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    how: string;
                    /** @constant */
                    name: "recordTold";
                    of?: number;
                    to?: string;
                } | {
                    /** @constant */
                    name: "recordRemoval";
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    /** @constant */
                    name: "recordTermination";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    /** @constant */
                    name: "recordDeath";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    /** Format: date */
                    answerBy: string;
                    facts: string;
                    /** @enum {string} */
                    failure: "non-fulfilment" | "improper-fulfilment";
                    item: string;
                    /** @constant */
                    name: "openNonCompliance";
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                    /** @enum {string} */
                    standard: "order-165" | "order-138" | "order-1079" | "device-delivery";
                } | {
                    court: string;
                    /** @constant */
                    name: "registerAppeal";
                    number: string;
                } | {
                    /** @constant */
                    name: "endLegalHold";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                } | {
                    /** @constant */
                    name: "restoreByCourt";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                };
            };
        };
        responses: {
            /** @description Carried out and durable */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        sequence: number;
                        /** @enum {string} */
                        state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `not-present`: Only members present at the sitting take part
             *     - `not-the-secretary`: Only the Commission's secretary does this
             *     - `secretary-has-no-vote`: The secretary of the Commission has no vote
             *     - `recused`: Whoever declared a conflict of interest or verified the file has no voice on it
             *     - `not-presiding`: Only whoever presides does this
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "not-present" | "not-the-secretary" | "secretary-has-no-vote" | "recused" | "not-presiding";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `evidence-expired`: Answers of state systems have grown too old to decide on; they are to be asked anew
             *     - `nothing-expired`: No answer of a state system has expired
             *     - `check-answered`: The state system has answered; a document does not take the place of its answer
             *     - `check-not-by-hand`: The edition of the law that the case is decided by knows no check by hand
             *     - `document-of-the-future`: The document bears a date that has not come yet
             *     - `checks-pending`: State systems have not answered yet; verification waits for its facts
             *     - `sitting-of-another-unit`: The sitting belongs to the Commission of another unit
             *     - `not-on-agenda`: The case is not on the agenda of a sitting
             *     - `already-voted`: You have voted on this case already
             *     - `ballot-open`: Votes have been cast; close the ballot first
             *     - `votes-missing`: Not every member present has voted
             *     - `grounds-missing`: A refusal names at least one ground of the closed list
             *     - `justification-missing`: A refusal gives its reasons in words
             *     - `grounds-without-refusal`: The votes are for inclusion; grounds for refusal do not belong here
             *     - `ground-not-voted`: No vote against rests on this ground
             *     - `ground-without-fact`: Nothing in the case supports this ground
             *     - `sitting-unknown`: There is no such sitting
             *     - `sitting-over`: The sitting is over or was called off
             *     - `no-quorum`: Fewer than two thirds of the members are present
             *     - `commission-unknown`: This unit has no Commission
             *     - `no-chair`: No chair is elected, or none of those present presides
             *     - `not-a-member`: This person is not a member of the Commission
             *     - `commission-incomplete`: Vacancies leave too few members or an even number; nothing is decided until they are filled
             *     - `sitting-not-open`: The sitting is not open
             *     - `somebody-presides`: Somebody presides already
             *     - `finding-missing`: Every requirement and every document needs a finding
             *     - `finding-not-asked`: A finding is about something that this case does not have
             *     - `finding-twice`: There are two findings about one thing
             *     - `finding-needs-note`: A state system says otherwise: say what was seen instead
             *     - `same-unit`: The case belongs to this unit already
             *     - `already-declared`: The conflict of interest is on record already
             *     - `overrules-nothing`: Nothing was found unmet that could be overruled
             *     - `hearing-not-over`: The supplier may still answer; nobody votes before
             *     - `claim-missing`: A vote against names its ground
             *     - `claim-on-vote-for`: A vote for has no ground for refusal
             *     - `claim-on-removal`: A vote on a removal has no ground for refusal
             *     - `requirements-unmet`: Requirements are found unmet: overrule them with reasons, or refuse
             *     - `ground-not-applicable`: This ground does not apply to this supplier
             *     - `document-not-in-application`: The application has no such document
             *     - `device-not-in-application`: The application has no such device
             *     - `not-a-specialist`: The supplier is not a specialist
             *     - `hearing-too-short`: The supplier must have more time to answer
             *     - `sells-no-devices`: The supplier sells no devices
             *     - `no-legal-hold`: No court is dealing with the case
             *     - `nothing-came-back`: No such notice of this case came back or was left unsent
             *     - `signature-pending`: The signature under the application is still being judged; its authority has not answered yet
             *     - `official-without-signer`: Nobody has told Arnau yet whose certificate signs for you; an administrator does
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "evidence-expired" | "nothing-expired" | "check-answered" | "check-not-by-hand" | "document-of-the-future" | "checks-pending" | "sitting-of-another-unit" | "not-on-agenda" | "already-voted" | "ballot-open" | "votes-missing" | "grounds-missing" | "justification-missing" | "grounds-without-refusal" | "ground-not-voted" | "ground-without-fact" | "sitting-unknown" | "sitting-over" | "no-quorum" | "commission-unknown" | "no-chair" | "not-a-member" | "commission-incomplete" | "sitting-not-open" | "somebody-presides" | "finding-missing" | "finding-not-asked" | "finding-twice" | "finding-needs-note" | "same-unit" | "already-declared" | "overrules-nothing" | "hearing-not-over" | "claim-missing" | "claim-on-vote-for" | "claim-on-removal" | "requirements-unmet" | "ground-not-applicable" | "document-not-in-application" | "device-not-in-application" | "not-a-specialist" | "hearing-too-short" | "sells-no-devices" | "no-legal-hold" | "nothing-came-back" | "signature-pending" | "official-without-signer";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `question-unknown`: Nobody asked this question
             *     - `official-signature-invalid`: Your signature under this command does not hold
             *     - `official-signer-differs`: The certificate is not the one of the official who is signed in
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "question-unknown" | "official-signature-invalid" | "official-signer-differs";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description - `authority-unavailable`: The authority does not say whether your certificate is in force; nothing was recorded, send the same again */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "authority-unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getCaseDocument: {
        parameters: {
            query?: {
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, and where its file is to be had */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fileName: string;
                        id: string;
                        pages: number;
                        sha256: string;
                        size: number;
                        /** @enum {string} */
                        type: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u" | "representation" | "adult-consent" | "circumstances";
                        view: {
                            /** Format: date-time */
                            expiresAt: string;
                            /** @constant */
                            method: "GET";
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getCaseEvidence: {
        parameters: {
            query?: {
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Evidence of the application under decision or decided last */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        evidence: {
                            /** @description The answer as it came, as text; absent once the person is erased */
                            answer?: string;
                            /** @description SHA-256 of the envelope, by which the case names it */
                            digest: string;
                            envelope?: {
                                /** Format: date-time */
                                answeredAt?: string;
                                caseId: string;
                                contentType: string;
                                legalGround: string;
                                /** Format: date-time */
                                receivedAt: string;
                                reference: string;
                                signature: {
                                    certificate?: string;
                                    /** @enum {string} */
                                    kind: "webhook-v1" | "xml-dsig" | "wss+xml-dsig" | "tls-oauth" | "tls";
                                    /** @enum {string} */
                                    verdict: "valid" | "undetermined";
                                };
                                source: {
                                    host: string;
                                    profile: string;
                                    service: string;
                                    /** @enum {string} */
                                    system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                                };
                                /** Format: date-time */
                                validUntil?: string;
                                /** @constant */
                                version: 1;
                            };
                            /** @enum {string} */
                            found: "whole" | "missing" | "altered";
                            /** @enum {string} */
                            system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                            /** @enum {string} */
                            value: "clear" | "hit" | "not-found" | "unavailable" | "indeterminate";
                        }[];
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getGrounds: {
        parameters: {
            query?: {
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grounds of the closed list that concern this supplier */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        grounds: {
                            anyField?: boolean;
                            citation: string;
                            defects?: {
                                /** @enum {string} */
                                code: "illegible" | "erasure" | "postscript" | "crossed-out-word" | "unexplained-abbreviation" | "uncertified-correction";
                                text: string;
                            }[];
                            details?: {
                                /** @enum {string} */
                                code: "issuer" | "authorised-signature" | "issue-date" | "number-and-series" | "validity-period";
                                text: string;
                            }[];
                            devices?: {
                                code: number;
                                text: string;
                            }[];
                            documents?: {
                                /** @enum {string} */
                                code: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                                text: string;
                            }[];
                            fields?: string[];
                            /** @enum {string} */
                            ground: "R377-27.1" | "R377-27.2" | "R377-27.3" | "R377-27.4" | "R377-27.5" | "R377-27.6" | "R377-27.7";
                            lacks?: {
                                citation: string;
                                provision: string;
                                statement: string;
                            }[];
                            provision: string;
                            requirements?: {
                                /** @enum {string} */
                                code: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                                text: string;
                            }[];
                            standards?: {
                                /** @enum {string} */
                                code: "order-165" | "order-138" | "order-1079" | "device-delivery";
                                text: string;
                            }[];
                            statement: string;
                        }[];
                        unmet: {
                            /** @enum {string} */
                            requirement: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                            text: string;
                        }[];
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getCaseHistory: {
        parameters: {
            query?: {
                /** @description `next` of the page before: entries after this number */
                after?: number;
                limit?: number;
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries as they were hashed, the oldest first; a page may be shorter than its limit. The hash of an entry is SHA-256, in lower-case hexadecimal, over the UTF-8 bytes of its canonical JSON (RFC 8785) without the member `hash`. `previous` is the hash of the entry before, null in the first; `sequence` counts from 1 without a gap. `sealed` is what was sealed of people, as it was hashed: nobody's data can be read from it. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        entries: {
                            actor: {
                                id: string;
                                /** @enum {string} */
                                role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                                unit?: string;
                            };
                            /** Format: date-time */
                            at: string;
                            caseId: string;
                            command: string;
                            commandDigest: string;
                            commandId: string;
                            correlationId: string;
                            edition: string;
                            events: ({
                                type: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            facts?: {
                                [key: string]: unknown;
                            };
                            hash: string;
                            kind: string;
                            previous: string | null;
                            sealed?: string;
                            seen?: {
                                [key: string]: number;
                            };
                            sequence: number;
                            signature?: {
                                evidence: string;
                                mark: string;
                            };
                        }[];
                        /** @description The last entry of the whole history at this moment */
                        head: {
                            hash: string;
                            sequence: number;
                        };
                        next?: number;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getCasePaper: {
        parameters: {
            query?: {
                /** @description The language of the paper; otherwise the one of Accept-Language */
                lang?: "kk" | "ru" | "en";
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
                /** @description The entry of the case's history that the paper is about */
                sequence?: number;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                paper: "application" | "letter" | "receipt";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper as PDF, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    previewCaseCommand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: {
                        issuedBy: string;
                        /** Format: date */
                        issuedOn: string;
                        number: string;
                        title: string;
                    };
                    /** @constant */
                    name: "recordManualCheck";
                    reason: string;
                    /** @enum {string} */
                    system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register";
                    /** @enum {string} */
                    value: "clear" | "hit" | "not-found";
                } | {
                    /** @constant */
                    name: "askAgain";
                } | {
                    findings: {
                        documents: {
                            accurate: boolean;
                            defects: ("illegible" | "erasure" | "postscript" | "crossed-out-word" | "unexplained-abbreviation" | "uncertified-correction")[];
                            /** @enum {string} */
                            document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                            missing: ("issuer" | "authorised-signature" | "issue-date" | "number-and-series" | "validity-period")[];
                        }[];
                        inaccurateFields: string[];
                        requirements: {
                            /** @enum {string} */
                            outcome: "met" | "not-met";
                            /** @enum {string} */
                            requirement: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                        }[];
                    };
                    /** @constant */
                    name: "recordFindings";
                    note?: string;
                } | {
                    /** @constant */
                    name: "submitToCommission";
                } | {
                    /** @constant */
                    name: "transfer";
                    reason: string;
                    unit: string;
                } | {
                    /** @constant */
                    name: "placeOnAgenda";
                    sitting: string;
                } | {
                    /** @constant */
                    name: "declareConflict";
                    reason: string;
                } | {
                    candidate: string;
                    /** @constant */
                    name: "voteForPresiding";
                } | {
                    accurate: boolean;
                    complete: boolean;
                    /** @constant */
                    name: "recordCompleteness";
                    note?: string;
                    overruled?: ("no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register")[];
                } | {
                    /** @enum {string} */
                    choice: "for" | "against";
                    claim?: {
                        /** @constant */
                        ground: "R377-27.1";
                        /** @enum {string} */
                        requirement: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                    } | {
                        /** @enum {string} */
                        document?: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                        field?: string;
                        /** @constant */
                        ground: "R377-27.2";
                    } | {
                        /** @enum {string} */
                        defect: "illegible" | "erasure" | "postscript" | "crossed-out-word" | "unexplained-abbreviation" | "uncertified-correction";
                        /** @enum {string} */
                        document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                        /** @constant */
                        ground: "R377-27.3";
                    } | {
                        device: number;
                        /** @constant */
                        ground: "R377-27.4";
                    } | {
                        /** @enum {string} */
                        detail: "issuer" | "authorised-signature" | "issue-date" | "number-and-series" | "validity-period";
                        /** @enum {string} */
                        document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                        /** @constant */
                        ground: "R377-27.5";
                    } | {
                        /** @constant */
                        ground: "R377-27.6";
                        item: string;
                        /** @enum {string} */
                        standard: "order-165" | "order-138" | "order-1079" | "device-delivery";
                    } | {
                        /** @constant */
                        ground: "R377-27.7";
                    };
                    /** @constant */
                    name: "castVote";
                    reason?: string;
                } | {
                    grounds?: ("R377-27.1" | "R377-27.2" | "R377-27.3" | "R377-27.4" | "R377-27.5" | "R377-27.6" | "R377-27.7")[];
                    justification?: string;
                    /** @constant */
                    name: "closeVote";
                } | {
                    how: string;
                    /** @constant */
                    name: "recordTold";
                    of?: number;
                    to?: string;
                } | {
                    /** @constant */
                    name: "recordRemoval";
                } | {
                    /** @constant */
                    name: "recordTermination";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                } | {
                    /** @constant */
                    name: "recordDeath";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                } | {
                    /** Format: date */
                    answerBy: string;
                    facts: string;
                    /** @enum {string} */
                    failure: "non-fulfilment" | "improper-fulfilment";
                    item: string;
                    /** @constant */
                    name: "openNonCompliance";
                    /** @enum {string} */
                    standard: "order-165" | "order-138" | "order-1079" | "device-delivery";
                } | {
                    court: string;
                    /** @constant */
                    name: "registerAppeal";
                    number: string;
                } | {
                    /** @constant */
                    name: "endLegalHold";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                } | {
                    /** @constant */
                    name: "restoreByCourt";
                    record: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "state-register-extract" | "court-act" | "civil-record" | "supplier-statement";
                        number: string;
                    };
                };
            };
        };
        responses: {
            /** @description What would happen: nothing of it has, and whoever acts before the command is given may change it */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            /** @enum {string} */
                            state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
                            text: string;
                        };
                        before: {
                            /** @enum {string} */
                            state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
                            text: string;
                        };
                        caseId: string;
                        events: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            event: string;
                            provisions: string[];
                            text: string;
                        }[];
                        letters: {
                            email?: string;
                            en: {
                                blocks: ({
                                    /** @constant */
                                    kind: "title";
                                    text: string;
                                } | {
                                    /** @constant */
                                    kind: "paragraph";
                                    text: string;
                                } | {
                                    items: string[];
                                    /** @constant */
                                    kind: "list";
                                    title: string;
                                } | {
                                    /** @constant */
                                    kind: "quotation";
                                    title: string;
                                    words: string;
                                })[];
                                subject: string;
                                text: string;
                            };
                            kk: {
                                blocks: ({
                                    /** @constant */
                                    kind: "title";
                                    text: string;
                                } | {
                                    /** @constant */
                                    kind: "paragraph";
                                    text: string;
                                } | {
                                    items: string[];
                                    /** @constant */
                                    kind: "list";
                                    title: string;
                                } | {
                                    /** @constant */
                                    kind: "quotation";
                                    title: string;
                                    words: string;
                                })[];
                                subject: string;
                                text: string;
                            };
                            languages: ("kk" | "ru" | "en")[];
                            organization?: string;
                            ru: {
                                blocks: ({
                                    /** @constant */
                                    kind: "title";
                                    text: string;
                                } | {
                                    /** @constant */
                                    kind: "paragraph";
                                    text: string;
                                } | {
                                    items: string[];
                                    /** @constant */
                                    kind: "list";
                                    title: string;
                                } | {
                                    /** @constant */
                                    kind: "quotation";
                                    title: string;
                                    words: string;
                                })[];
                                subject: string;
                                text: string;
                            };
                            sent: boolean;
                            /** @enum {string} */
                            to: "supplier" | "organization" | "applicant" | "person";
                        }[];
                        mayBeLookedAtAgain: boolean;
                        signature: boolean;
                        terms: {
                            started: {
                                citation: string;
                                confirmed: boolean;
                                days: {
                                    counted: boolean;
                                    /** Format: date */
                                    day: string;
                                    source: string;
                                    why: string;
                                }[];
                                /** Format: date-time */
                                due: string;
                                /** Format: date */
                                dueDay: string;
                                /** Format: date-time */
                                endedAt?: string;
                                provision: string;
                                /** Format: date-time */
                                startedAt: string;
                                /** @enum {string} */
                                state: "running" | "kept" | "late";
                                title: string;
                            }[];
                            stopped: {
                                citation: string;
                                confirmed: boolean;
                                days: {
                                    counted: boolean;
                                    /** Format: date */
                                    day: string;
                                    source: string;
                                    why: string;
                                }[];
                                /** Format: date-time */
                                due: string;
                                /** Format: date */
                                dueDay: string;
                                /** Format: date-time */
                                endedAt?: string;
                                provision: string;
                                /** Format: date-time */
                                startedAt: string;
                                /** @enum {string} */
                                state: "running" | "kept" | "late";
                                title: string;
                            }[];
                        };
                        /** @enum {string} */
                        untold?: "erased" | "lacks-number" | "lacks-grounds" | "lacks-justification" | "lacks-facts" | "lacks-record" | "lacks-reproach";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `not-present`: Only members present at the sitting take part
             *     - `not-the-secretary`: Only the Commission's secretary does this
             *     - `secretary-has-no-vote`: The secretary of the Commission has no vote
             *     - `recused`: Whoever declared a conflict of interest or verified the file has no voice on it
             *     - `not-presiding`: Only whoever presides does this
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "not-present" | "not-the-secretary" | "secretary-has-no-vote" | "recused" | "not-presiding";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `evidence-expired`: Answers of state systems have grown too old to decide on; they are to be asked anew
             *     - `nothing-expired`: No answer of a state system has expired
             *     - `check-answered`: The state system has answered; a document does not take the place of its answer
             *     - `check-not-by-hand`: The edition of the law that the case is decided by knows no check by hand
             *     - `document-of-the-future`: The document bears a date that has not come yet
             *     - `checks-pending`: State systems have not answered yet; verification waits for its facts
             *     - `sitting-of-another-unit`: The sitting belongs to the Commission of another unit
             *     - `not-on-agenda`: The case is not on the agenda of a sitting
             *     - `already-voted`: You have voted on this case already
             *     - `ballot-open`: Votes have been cast; close the ballot first
             *     - `votes-missing`: Not every member present has voted
             *     - `grounds-missing`: A refusal names at least one ground of the closed list
             *     - `justification-missing`: A refusal gives its reasons in words
             *     - `grounds-without-refusal`: The votes are for inclusion; grounds for refusal do not belong here
             *     - `ground-not-voted`: No vote against rests on this ground
             *     - `ground-without-fact`: Nothing in the case supports this ground
             *     - `sitting-unknown`: There is no such sitting
             *     - `sitting-over`: The sitting is over or was called off
             *     - `no-quorum`: Fewer than two thirds of the members are present
             *     - `commission-unknown`: This unit has no Commission
             *     - `no-chair`: No chair is elected, or none of those present presides
             *     - `not-a-member`: This person is not a member of the Commission
             *     - `commission-incomplete`: Vacancies leave too few members or an even number; nothing is decided until they are filled
             *     - `sitting-not-open`: The sitting is not open
             *     - `somebody-presides`: Somebody presides already
             *     - `finding-missing`: Every requirement and every document needs a finding
             *     - `finding-not-asked`: A finding is about something that this case does not have
             *     - `finding-twice`: There are two findings about one thing
             *     - `finding-needs-note`: A state system says otherwise: say what was seen instead
             *     - `same-unit`: The case belongs to this unit already
             *     - `already-declared`: The conflict of interest is on record already
             *     - `overrules-nothing`: Nothing was found unmet that could be overruled
             *     - `hearing-not-over`: The supplier may still answer; nobody votes before
             *     - `claim-missing`: A vote against names its ground
             *     - `claim-on-vote-for`: A vote for has no ground for refusal
             *     - `claim-on-removal`: A vote on a removal has no ground for refusal
             *     - `requirements-unmet`: Requirements are found unmet: overrule them with reasons, or refuse
             *     - `ground-not-applicable`: This ground does not apply to this supplier
             *     - `document-not-in-application`: The application has no such document
             *     - `device-not-in-application`: The application has no such device
             *     - `not-a-specialist`: The supplier is not a specialist
             *     - `hearing-too-short`: The supplier must have more time to answer
             *     - `sells-no-devices`: The supplier sells no devices
             *     - `no-legal-hold`: No court is dealing with the case
             *     - `nothing-came-back`: No such notice of this case came back or was left unsent
             *     - `signature-pending`: The signature under the application is still being judged; its authority has not answered yet
             *     - `official-without-signer`: Nobody has told Arnau yet whose certificate signs for you; an administrator does
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "evidence-expired" | "nothing-expired" | "check-answered" | "check-not-by-hand" | "document-of-the-future" | "checks-pending" | "sitting-of-another-unit" | "not-on-agenda" | "already-voted" | "ballot-open" | "votes-missing" | "grounds-missing" | "justification-missing" | "grounds-without-refusal" | "ground-not-voted" | "ground-without-fact" | "sitting-unknown" | "sitting-over" | "no-quorum" | "commission-unknown" | "no-chair" | "not-a-member" | "commission-incomplete" | "sitting-not-open" | "somebody-presides" | "finding-missing" | "finding-not-asked" | "finding-twice" | "finding-needs-note" | "same-unit" | "already-declared" | "overrules-nothing" | "hearing-not-over" | "claim-missing" | "claim-on-vote-for" | "claim-on-removal" | "requirements-unmet" | "ground-not-applicable" | "document-not-in-application" | "device-not-in-application" | "not-a-specialist" | "hearing-too-short" | "sells-no-devices" | "no-legal-hold" | "nothing-came-back" | "signature-pending" | "official-without-signer";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `question-unknown`: Nobody asked this question */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "question-unknown";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getCaseReads: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reads, this one among them */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        next?: string;
                        reads: {
                            /** Format: date-time */
                            at: string;
                            by: {
                                id: string;
                                /** @enum {string} */
                                role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                                unit?: string;
                            };
                            correlationId: string;
                            what: {
                                /** @constant */
                                kind: "case";
                            } | {
                                documentId: string;
                                /** @constant */
                                kind: "document";
                            } | {
                                evidenceId?: string;
                                /** @constant */
                                kind: "evidence";
                            } | {
                                /** @constant */
                                kind: "paper";
                                /** @enum {string} */
                                paper: "application" | "letter" | "receipt";
                                sequence?: number;
                            } | {
                                /** @constant */
                                kind: "protocol";
                            } | {
                                /** @constant */
                                kind: "history";
                            } | {
                                /** @constant */
                                kind: "reads";
                            } | {
                                /** @constant */
                                kind: "trail";
                            };
                            /** @enum {string} */
                            why?: "review" | "complaint" | "court" | "oversight";
                        }[];
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    foundCommission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    foundingAct: {
                        /** Format: date */
                        date: string;
                        number: string;
                    };
                    foundingNumber: number;
                    members: {
                        /** Format: date */
                        from: string;
                        member: string;
                        readonly person: {
                            name: string;
                            readonly position: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                        };
                        /** Format: date */
                        until?: string;
                    }[];
                    secretary: {
                        official: string;
                        readonly person: {
                            name: string;
                            readonly position: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                        };
                        unit: string;
                    };
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Founded */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `command-not-allowed`: This cannot be done in the present state of the case */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `members-too-few`: The Commission needs more members
             *     - `members-even`: The number of members must be odd
             *     - `more-members-than-founded`: More members are named than the founding act has seats
             *     - `mandate-ends-before-it-begins`: The mandate ends before it begins
             *     - `secretary-of-another-unit`: The secretary is an official of the same unit as the Commission
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "members-too-few" | "members-even" | "more-members-than-founded" | "mandate-ends-before-it-begins" | "secretary-of-another-unit";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getCommission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Commission */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    giveCommissionCommand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    member: string;
                    /** @constant */
                    name: "appointMember";
                    readonly person: {
                        name: string;
                        readonly position: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                    };
                    /** Format: date */
                    until?: string;
                } | {
                    member: string;
                    /** @constant */
                    name: "endMandate";
                    reason: string;
                    /** Format: date */
                    until: string;
                } | {
                    /** @constant */
                    name: "appointSecretary";
                    official: string;
                    readonly person: {
                        name: string;
                        readonly position: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                    };
                    unit: string;
                } | {
                    /** @constant */
                    name: "nameOfficial";
                    official: string;
                    readonly person: {
                        name: string;
                        readonly position: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                    };
                } | {
                    /** @constant */
                    name: "openElection";
                } | {
                    candidate: string;
                    /** @constant */
                    name: "voteForChair";
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                };
            };
        };
        responses: {
            /** @description Recorded */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `not-the-secretary`: Only the Commission's secretary does this
             *     - `secretary-has-no-vote`: The secretary of the Commission has no vote
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "not-the-secretary" | "secretary-has-no-vote";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `not-a-member`: This person is not a member of the Commission
             *     - `secretary-is-member`: The secretary is never a member of the same Commission
             *     - `already-a-member`: This person is a member for some of that time already
             *     - `no-vacancy`: No seat of the founding act is free for the whole of that time
             *     - `mandate-ends-already`: The mandate ends on that day or earlier as it is
             *     - `official-without-signer`: Nobody has told Arnau yet whose certificate signs for you; an administrator does
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "not-a-member" | "secretary-is-member" | "already-a-member" | "no-vacancy" | "mandate-ends-already" | "official-without-signer";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `mandate-ends-before-it-begins`: The mandate ends before it begins
             *     - `secretary-of-another-unit`: The secretary is an official of the same unit as the Commission
             *     - `official-signature-invalid`: Your signature under this command does not hold
             *     - `official-signer-differs`: The certificate is not the one of the official who is signed in
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "mandate-ends-before-it-begins" | "secretary-of-another-unit" | "official-signature-invalid" | "official-signer-differs";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description - `authority-unavailable`: The authority does not say whether your certificate is in force; nothing was recorded, send the same again */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "authority-unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description <type>_<pages>p.<pdf|jpg|jpeg|png>, such as prices_3p.pdf */
                    fileName: string;
                    /** @enum {string} */
                    mediaType: "application/pdf" | "image/jpeg" | "image/png";
                    sha256: string;
                    /** @description In bytes */
                    size: number;
                    /** @enum {string} */
                    type: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u" | "representation" | "adult-consent" | "circumstances";
                };
            };
        };
        responses: {
            /** @description An address for this very file */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        upload: {
                            /** Format: date-time */
                            expiresAt: string;
                            /** @description To be sent as they are */
                            headers: {
                                [key: string]: string;
                            };
                            /** @constant */
                            method: "PUT";
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `too-many-waiting`: Too many of the files announced today still wait for an application; file the applications first, or announce later */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too-many-waiting";
                        /** @constant */
                        status?: 429;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    inspectDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is what it says */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `document-not-uploaded`: The file has not been uploaded yet; send it to the address given, then ask again
             *     - `document-not-scanned`: The file is still being scanned for malware; ask again after the seconds that Retry-After names
             */
            409: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "document-not-uploaded" | "document-not-scanned";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /**
             * @description - `document-infected`: Malware was found in the file, and it has been removed; upload a clean one
             *     - `document-unscannable`: The file cannot be scanned for malware, for instance because a password protects it; upload one that can
             *     - `document-empty`: The file is empty
             *     - `document-too-large`: The file is larger than 20 MB
             *     - `checksum-differs`: The file is not the one that was announced: its size or checksum differs
             *     - `type-unsupported`: The file is not a PDF, JPEG or PNG, whatever its name says
             *     - `type-differs`: The content of the file is of another type than its name says
             *     - `pages-differ`: The file has another number of pages than its name says
             *     - `document-unreadable`: The file cannot be read: it is damaged or asks for a password
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "document-infected" | "document-unscannable" | "document-empty" | "document-too-large" | "checksum-differs" | "type-unsupported" | "type-differs" | "pages-differ" | "document-unreadable";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description - `scan-failed`: The scan of the file for malware failed on our side; announce and upload the file anew */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "scan-failed";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getEmployee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        attestedOn?: string;
                        due: {
                            /** Format: date */
                            attestation: string;
                            /** Format: date */
                            training: string;
                        };
                        /** @enum {string} */
                        lacks?: "qualification" | "attestation";
                        /**
                         * @description The number of the supplier in the Register or the Registry
                         * @example O-240140000001
                         */
                        provider?: string;
                        /** Format: date */
                        qualifiedOn?: string;
                        /** Format: date */
                        since: string;
                        subject: string;
                        /** Format: date */
                        trainedOn?: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    giveEmployeeCommand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    name: "employ";
                    /**
                     * @description The number of the supplier in the Register or the Registry
                     * @example O-240140000001
                     */
                    provider?: string;
                    qualification?: {
                        document: string;
                        /** Format: date */
                        on: string;
                        title: string;
                    };
                    /** Format: date */
                    since: string;
                } | {
                    document: string;
                    /** @constant */
                    name: "recordQualification";
                    /** Format: date */
                    on: string;
                    title: string;
                } | {
                    document: string;
                    /** @constant */
                    name: "recordTraining";
                    /** Format: date */
                    on: string;
                    title: string;
                } | {
                    document: string;
                    /** @constant */
                    name: "recordAttestation";
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description On record */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        attestedOn?: string;
                        due: {
                            /** Format: date */
                            attestation: string;
                            /** Format: date */
                            training: string;
                        };
                        /** @enum {string} */
                        lacks?: "qualification" | "attestation";
                        /**
                         * @description The number of the supplier in the Register or the Registry
                         * @example O-240140000001
                         */
                        provider?: string;
                        /** Format: date */
                        qualifiedOn?: string;
                        /** Format: date */
                        since: string;
                        subject: string;
                        /** Format: date */
                        trainedOn?: string;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `day-ahead`: The day has not come
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "day-ahead";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `idempotency-key-reused`: This Idempotency-Key was used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    readFeed: {
        parameters: {
            query?: {
                /** @description `next` of the page before; without it, from the beginning */
                after?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each event once, none left out. A page may have fewer than asked for, or none, and still be followed by others */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            data: {
                                case: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "registration" | "commission" | "sitting";
                                };
                                person?: {
                                    /** @description The provision that gives the right to it */
                                    ground: string;
                                    /** @description The grounds of a decision on the person */
                                    grounds?: string[];
                                    iin: string;
                                    name: {
                                        givenName: string;
                                        patronymic?: string;
                                        surname: string;
                                    };
                                };
                                supplier?: {
                                    bin?: string;
                                    /** @enum {string} */
                                    kind: "legal-entity" | "sole-proprietor" | "specialist";
                                };
                            } & {
                                [key: string]: unknown;
                            };
                            /** @constant */
                            datacontenttype: "application/json";
                            dataschema: string;
                            dataversion: number;
                            /** @description The same however often the event comes: drop what you have */
                            id: string;
                            /**
                             * @description The order of the events of one case: they come in the order of these texts
                             * @example 0000000007.00
                             */
                            sequence: string;
                            /** @constant */
                            source: "urn:arnau:cases";
                            /** @constant */
                            specversion: "1.0";
                            /** @description The case */
                            subject: string;
                            /** Format: date-time */
                            time: string;
                            /** @enum {string} */
                            type: "registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed";
                        }[];
                        /** @description Whether there is more already */
                        more: boolean;
                        /** @description Where the next page begins */
                        next: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `subscription-paused`: The subscription is paused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "subscription-paused";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getHelp: {
        parameters: {
            query?: {
                section?: "about" | "tasks" | "kinds" | "types" | "people" | "grounds" | "representatives" | "where" | "preparation" | "steps" | "duration" | "special-ways" | "refusal" | "complaint" | "rights" | "duties" | "conditions";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The help in the language of the caller, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Help"];
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description That act alone */
                document?: "R377" | "L114" | "S138" | "P003";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As docs/law-coverage.md says it, of the same run, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        provisions: {
                            /** @enum {string} */
                            area: "registration" | "commission" | "assistance" | "protection" | "oversight" | "cross-cutting";
                            citation?: string;
                            code: string[];
                            /** @enum {string} */
                            document: "R377" | "L114" | "S138" | "P003";
                            id: string;
                            /** @enum {string} */
                            kind: "definition" | "eligibility" | "data-field" | "document-required" | "automatic-check" | "deadline" | "duty" | "decision" | "refusal-ground" | "removal-ground" | "notification" | "quorum" | "right" | "access" | "retention" | "classification" | "form" | "out-of-system";
                            /** @constant */
                            more?: true;
                            /** @description In the language of the caller; absent for an act whose texts are not in */
                            statement?: string;
                            tests: string[];
                        }[];
                        summary: {
                            /** @enum {string} */
                            area?: "registration" | "commission" | "assistance" | "protection" | "oversight" | "cross-cutting";
                            /** @enum {string} */
                            document: "R377" | "L114" | "S138" | "P003";
                            inCode: number;
                            inScope: number;
                            tested: number;
                        }[];
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getEditions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In every language at once, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        editions: {
                            /** @enum {string} */
                            act: "R377" | "L114" | "S138" | "P003";
                            readonly actTitle: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            archiveOnly: boolean;
                            /** @description What a supplier has to meet */
                            conditions: {
                                readonly citation: {
                                    en: string;
                                    kk: string;
                                    ru: string;
                                };
                                /** @enum {string} */
                                name: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                                provision: string;
                                readonly statement: {
                                    en: string;
                                    kk: string;
                                    ru: string;
                                };
                                /** @enum {string} */
                                supplier: "organization" | "specialist";
                            }[];
                            /** @description Grounds of refusal, a closed list */
                            grounds: {
                                readonly citation: {
                                    en: string;
                                    kk: string;
                                    ru: string;
                                };
                                onlySellersOfDevices?: boolean;
                                provision: string;
                                readonly statement: {
                                    en: string;
                                    kk: string;
                                    ru: string;
                                };
                                suppliers?: ("organization" | "specialist")[];
                            }[];
                            id: string;
                            /** Format: date */
                            inForceFrom: string;
                            /** @description The last day on which a case is opened under it; null while none is known */
                            inForceTo: string | null;
                            readonly legalBasis: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            /** @description A fact on record; by itself it closes nothing */
                            repeal: {
                                readonly by: {
                                    en: string;
                                    kk: string;
                                    ru: string;
                                };
                                /** Format: date */
                                on: string;
                                readings: string[];
                            } | null;
                            /** @description What else the edition sets, as data; what is our own policy says so by `basis` */
                            rules: {
                                [key: string]: {
                                    [key: string]: unknown;
                                };
                            };
                            terms: {
                                amount: number;
                                /** @description A second count, from an earlier event, that the term never outlasts */
                                ceiling?: {
                                    amount: number;
                                    from: string;
                                    /** @enum {string} */
                                    unit: "working-day" | "calendar-day" | "month" | "year";
                                };
                                readonly citation: {
                                    en: string;
                                    kk: string;
                                    ru: string;
                                };
                                provision: string;
                                /** @description Readings of gaps in the act that it rests on, by their codes */
                                readings: string[];
                                startsWith: string;
                                readonly statement: {
                                    en: string;
                                    kk: string;
                                    ru: string;
                                };
                                /** @enum {string} */
                                unit: "working-day" | "calendar-day" | "month" | "year";
                            }[];
                            readonly title: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getProvision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In every language at once, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        act: "R377" | "L114" | "S138" | "P003";
                        readonly actTitle: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                        /** @enum {string} */
                        area: "registration" | "commission" | "assistance" | "protection" | "oversight" | "cross-cutting";
                        readonly citation: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                        /** @description The editions that set a term, a condition or a ground by it */
                        editions: string[];
                        /** @enum {string} */
                        kind: "definition" | "eligibility" | "data-field" | "document-required" | "automatic-check" | "deadline" | "duty" | "decision" | "refusal-ground" | "removal-ground" | "notification" | "quorum" | "right" | "access" | "retention" | "classification" | "form" | "out-of-system";
                        provision: string;
                        readonly statement: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getOfficial: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The official */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signer?: {
                            /** Format: date-time */
                            boundAt: string;
                            boundBy: string;
                            /** @description Whose certificate signs, told to the official and to nobody else */
                            iin?: string;
                        };
                        subject: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    bindSigner: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    iin: string;
                };
            };
        };
        responses: {
            /** @description On record */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signer?: {
                            /** Format: date-time */
                            boundAt: string;
                            boundBy: string;
                            /** @description Whose certificate signs, told to the official and to nobody else */
                            iin?: string;
                        };
                        subject: string;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI 3.1 document */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listOutages: {
        parameters: {
            query?: {
                /** @description First day; thirty days before the last */
                from?: string;
                /** @description Last day; today */
                to?: string;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first, at most two hundred of a system */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        outages: ({
                            /** @enum {string} */
                            cause?: "unreachable" | "time-out" | "failed" | "unreadable" | "silent";
                            /** @constant */
                            kind: "not-answering";
                            /** Format: date-time */
                            since: string;
                            /** @enum {string} */
                            system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                            /** Format: date-time */
                            until?: string;
                        } | {
                            by: string;
                            /** @constant */
                            kind: "paused";
                            /** @enum {string} */
                            reason: "maintenance" | "wrong-answers" | "overload" | "incident";
                            /** Format: date-time */
                            since: string;
                            /** @enum {string} */
                            system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                            /** Format: date-time */
                            until?: string;
                        })[];
                        /** Format: date */
                        to: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listQueues: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        queues: {
                            /** @description Whether dead messages can be put back */
                            canRedrive: boolean;
                            /** @description Messages that could not be handled */
                            dead: number;
                            delayed: number;
                            readonly name: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            /** @description Age of the oldest message; left out where it is not known */
                            oldestSeconds?: number;
                            /** @enum {string} */
                            queue: "check-legal-entity" | "check-tax-debt" | "check-insolvency" | "check-unreliable-participants" | "check-immovable-property" | "check-accessibility" | "check-identity-documents" | "check-criminal-record" | "check-narcological-register" | "check-psychiatric-register" | "check-family-relations" | "check-guardianship" | "check-powers-of-attorney" | "notices" | "signatures" | "places" | "mail-reports" | "deliveries" | "relay-failed" | "watch-hourly" | "every-minute";
                            /** @enum {string} */
                            system?: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                            /** @description Being handled, or put off until later */
                            underWay: number;
                            waiting: number;
                        }[];
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listDeadMessages: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                queue: "check-legal-entity" | "check-tax-debt" | "check-insolvency" | "check-unreliable-participants" | "check-immovable-property" | "check-accessibility" | "check-identity-documents" | "check-criminal-record" | "check-narcological-register" | "check-psychiatric-register" | "check-family-relations" | "check-guardianship" | "check-powers-of-attorney" | "notices" | "signatures" | "places" | "mail-reports" | "deliveries" | "relay-failed" | "watch-hourly" | "every-minute";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some of them, in no order */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: {
                            /** @description How often it was received; looks like this one count */
                            attempts: number;
                            caseId?: string;
                            /** Format: date-time */
                            firstReceivedAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "work" | "mail-report" | "last-resort";
                            /** @description Why a worker put it there; nothing where it was received too often */
                            reason?: string;
                            /** Format: date-time */
                            sentAt: string;
                            sequence?: number;
                            subscription?: string;
                            /** @enum {string} */
                            system?: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                        }[];
                        /** @enum {string} */
                        queue: "check-legal-entity" | "check-tax-debt" | "check-insolvency" | "check-unreliable-participants" | "check-immovable-property" | "check-accessibility" | "check-identity-documents" | "check-criminal-record" | "check-narcological-register" | "check-psychiatric-register" | "check-family-relations" | "check-guardianship" | "check-powers-of-attorney" | "notices" | "signatures" | "places" | "mail-reports" | "deliveries" | "relay-failed" | "watch-hourly" | "every-minute";
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    redriveQueue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                queue: "check-legal-entity" | "check-tax-debt" | "check-insolvency" | "check-unreliable-participants" | "check-immovable-property" | "check-accessibility" | "check-identity-documents" | "check-criminal-record" | "check-narcological-register" | "check-psychiatric-register" | "check-family-relations" | "check-guardianship" | "check-powers-of-attorney" | "notices" | "signatures" | "places" | "mail-reports" | "deliveries" | "relay-failed" | "watch-hourly" | "every-minute";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    messages: "all" | string[];
                };
            };
        };
        responses: {
            /** @description Put back, a hundred at a time: ask again while there are more */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many are still there, about */
                        left: number;
                        moved: number;
                        /** @enum {string} */
                        queue: "check-legal-entity" | "check-tax-debt" | "check-insolvency" | "check-unreliable-participants" | "check-immovable-property" | "check-accessibility" | "check-identity-documents" | "check-criminal-record" | "check-narcological-register" | "check-psychiatric-register" | "check-family-relations" | "check-guardianship" | "check-powers-of-attorney" | "notices" | "signatures" | "places" | "mail-reports" | "deliveries" | "relay-failed" | "watch-hourly" | "every-minute";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `queue-without-origin`: What lies here came from no queue that it could be put back into */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "queue-without-origin";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `idempotency-key-reused`: This Idempotency-Key was used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listStateSystems: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        systems: {
                            /** @enum {string} */
                            answers: "immediate" | "callback";
                            /** @enum {string} */
                            askedFor: "registrations" | "applications";
                            /** @enum {string} */
                            asksAbout: "applicant" | "facility" | "representative" | "power-of-attorney";
                            breaker: {
                                /** @enum {string} */
                                cause?: "unreachable" | "time-out" | "failed" | "unreadable" | "silent";
                                /** @description Failures in a row, while closed */
                                failures?: number;
                                /**
                                 * Format: date-time
                                 * @description When one question is let through to see whether it is back
                                 */
                                nextProbeAt?: string;
                                openings?: number;
                                /** @enum {string} */
                                phase: "closed" | "open" | "half-open";
                                /** Format: date-time */
                                since?: string;
                            };
                            readonly name: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            /** @description By whom it is paused, and why; left out while it is asked */
                            paused?: {
                                by: string;
                                /** @enum {string} */
                                reason: "maintenance" | "wrong-answers" | "overload" | "incident";
                                /** Format: date-time */
                                since: string;
                                readonly text: {
                                    en: string;
                                    kk: string;
                                    ru: string;
                                };
                                ticket?: string;
                                unit?: string;
                            };
                            /** @enum {string} */
                            profile: "rest" | "shep-sync" | "shep-async";
                            /** @description What it is asked */
                            readonly question: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            questions: {
                                /** @description Messages that could not be handled */
                                dead: number;
                                delayed: number;
                                /** @description Age of the oldest message; left out where it is not known */
                                oldestSeconds?: number;
                                /** @description Being handled, or put off until later */
                                underWay: number;
                                waiting: number;
                            };
                            service: string;
                            /** @enum {string} */
                            system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                        }[];
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    pauseStateSystem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "maintenance" | "wrong-answers" | "overload" | "incident";
                    ticket?: string;
                };
            };
        };
        responses: {
            /** @description On record, and heeded */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answers: "immediate" | "callback";
                        /** @enum {string} */
                        askedFor: "registrations" | "applications";
                        /** @enum {string} */
                        asksAbout: "applicant" | "facility" | "representative" | "power-of-attorney";
                        breaker: {
                            /** @enum {string} */
                            cause?: "unreachable" | "time-out" | "failed" | "unreadable" | "silent";
                            /** @description Failures in a row, while closed */
                            failures?: number;
                            /**
                             * Format: date-time
                             * @description When one question is let through to see whether it is back
                             */
                            nextProbeAt?: string;
                            openings?: number;
                            /** @enum {string} */
                            phase: "closed" | "open" | "half-open";
                            /** Format: date-time */
                            since?: string;
                        };
                        readonly name: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                        /** @description By whom it is paused, and why; left out while it is asked */
                        paused?: {
                            by: string;
                            /** @enum {string} */
                            reason: "maintenance" | "wrong-answers" | "overload" | "incident";
                            /** Format: date-time */
                            since: string;
                            readonly text: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            ticket?: string;
                            unit?: string;
                        };
                        /** @enum {string} */
                        profile: "rest" | "shep-sync" | "shep-async";
                        /** @description What it is asked */
                        readonly question: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                        questions: {
                            /** @description Messages that could not be handled */
                            dead: number;
                            delayed: number;
                            /** @description Age of the oldest message; left out where it is not known */
                            oldestSeconds?: number;
                            /** @description Being handled, or put off until later */
                            underWay: number;
                            waiting: number;
                        };
                        service: string;
                        /** @enum {string} */
                        system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `command-not-allowed`: This cannot be done in the present state of the case */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `idempotency-key-reused`: This Idempotency-Key was used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    resumeStateSystem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "works-over" | "put-right" | "trial" | "mistaken";
                    ticket?: string;
                };
            };
        };
        responses: {
            /** @description On record, and heeded */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answers: "immediate" | "callback";
                        /** @enum {string} */
                        askedFor: "registrations" | "applications";
                        /** @enum {string} */
                        asksAbout: "applicant" | "facility" | "representative" | "power-of-attorney";
                        breaker: {
                            /** @enum {string} */
                            cause?: "unreachable" | "time-out" | "failed" | "unreadable" | "silent";
                            /** @description Failures in a row, while closed */
                            failures?: number;
                            /**
                             * Format: date-time
                             * @description When one question is let through to see whether it is back
                             */
                            nextProbeAt?: string;
                            openings?: number;
                            /** @enum {string} */
                            phase: "closed" | "open" | "half-open";
                            /** Format: date-time */
                            since?: string;
                        };
                        readonly name: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                        /** @description By whom it is paused, and why; left out while it is asked */
                        paused?: {
                            by: string;
                            /** @enum {string} */
                            reason: "maintenance" | "wrong-answers" | "overload" | "incident";
                            /** Format: date-time */
                            since: string;
                            readonly text: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            ticket?: string;
                            unit?: string;
                        };
                        /** @enum {string} */
                        profile: "rest" | "shep-sync" | "shep-async";
                        /** @description What it is asked */
                        readonly question: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                        questions: {
                            /** @description Messages that could not be handled */
                            dead: number;
                            delayed: number;
                            /** @description Age of the oldest message; left out where it is not known */
                            oldestSeconds?: number;
                            /** @description Being handled, or put off until later */
                            underWay: number;
                            waiting: number;
                        };
                        service: string;
                        /** @enum {string} */
                        system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `command-not-allowed`: This cannot be done in the present state of the case */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `idempotency-key-reused`: This Idempotency-Key was used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                role?: "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                /** @description My own where none is named */
                unit?: string;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts; a page may hold fewer than its limit, and still have a next one */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        people: {
                            /** @description Whether somebody signs for the official */
                            certificateNamed: boolean;
                            enabled: boolean;
                            /** @description Whether the first password was changed */
                            hasSignedIn: boolean;
                            name?: string;
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            provider?: string;
                            roles: ("representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor")[];
                            subject: string;
                            unit?: string;
                            userName: string;
                        }[];
                        unit: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `unit-outside-territory`: This unit is outside your territory
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "unit-outside-territory";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    appointPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How the official is called; kept with the account alone */
                    name?: string;
                    rights: {
                        /**
                         * @description The number of the supplier in the Register or the Registry
                         * @example O-240140000001
                         */
                        provider?: string;
                        /** @description What the account may do; each of them once */
                        roles: ("representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor")[];
                        unit: string;
                    };
                    /** @description By which the official signs in: small Latin letters, digits, . _ - */
                    userName: string;
                };
            };
        };
        responses: {
            /** @description The account; the password is shown this once, and changed at the first sign-in */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** @description Whether somebody signs for the official */
                            certificateNamed: boolean;
                            enabled: boolean;
                            /** @description Whether the first password was changed */
                            hasSignedIn: boolean;
                            name?: string;
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            provider?: string;
                            roles: ("representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor")[];
                            subject: string;
                            unit?: string;
                            userName: string;
                        };
                        temporaryPassword: string;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `unit-outside-territory`: This unit is outside your territory
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "unit-outside-territory";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /**
             * @description - `own-account`: Nobody changes the own account; another administrator does
             *     - `user-name-taken`: Somebody signs in by this name already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "own-account" | "user-name-taken";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `roles-bar-each-other`: One person never has these two roles together
             *     - `provider-not-in-register`: There is no such provider in the Register
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "roles-bar-each-other" | "provider-not-in-register";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account with its changes, the newest first */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            /** @enum {string} */
                            change: "signer-bound" | "appointed" | "rights-changed" | "disabled" | "enabled";
                            rights?: {
                                /**
                                 * @description The number of the supplier in the Register or the Registry
                                 * @example O-240140000001
                                 */
                                provider?: string;
                                roles: ("representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor")[];
                                unit: string;
                            };
                        }[];
                        person: {
                            /** @description Whether somebody signs for the official */
                            certificateNamed: boolean;
                            enabled: boolean;
                            /** @description Whether the first password was changed */
                            hasSignedIn: boolean;
                            name?: string;
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            provider?: string;
                            roles: ("representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor")[];
                            subject: string;
                            unit?: string;
                            userName: string;
                        };
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    disablePerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On record, and done */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether somebody signs for the official */
                        certificateNamed: boolean;
                        enabled: boolean;
                        /** @description Whether the first password was changed */
                        hasSignedIn: boolean;
                        name?: string;
                        /**
                         * @description The number of the supplier in the Register or the Registry
                         * @example O-240140000001
                         */
                        provider?: string;
                        roles: ("representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor")[];
                        subject: string;
                        unit?: string;
                        userName: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `own-account`: Nobody changes the own account; another administrator does */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "own-account";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    enablePerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On record, and done */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether somebody signs for the official */
                        certificateNamed: boolean;
                        enabled: boolean;
                        /** @description Whether the first password was changed */
                        hasSignedIn: boolean;
                        name?: string;
                        /**
                         * @description The number of the supplier in the Register or the Registry
                         * @example O-240140000001
                         */
                        provider?: string;
                        roles: ("representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor")[];
                        subject: string;
                        unit?: string;
                        userName: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `own-account`: Nobody changes the own account; another administrator does */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "own-account";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    changeRights: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The number of the supplier in the Register or the Registry
                     * @example O-240140000001
                     */
                    provider?: string;
                    /** @description What the account may do; each of them once */
                    roles: ("representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor")[];
                    unit: string;
                };
            };
        };
        responses: {
            /** @description On record, and done */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether somebody signs for the official */
                        certificateNamed: boolean;
                        enabled: boolean;
                        /** @description Whether the first password was changed */
                        hasSignedIn: boolean;
                        name?: string;
                        /**
                         * @description The number of the supplier in the Register or the Registry
                         * @example O-240140000001
                         */
                        provider?: string;
                        roles: ("representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor")[];
                        subject: string;
                        unit?: string;
                        userName: string;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `unit-outside-territory`: This unit is outside your territory
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "unit-outside-territory";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `own-account`: Nobody changes the own account; another administrator does */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "own-account";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `roles-bar-each-other`: One person never has these two roles together
             *     - `provider-not-in-register`: There is no such provider in the Register
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "roles-bar-each-other" | "provider-not-in-register";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listPlaces: {
        parameters: {
            query?: {
                bin?: string;
                cursor?: string;
                limit?: number;
                name?: string;
                number?: string;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; it may have fewer than the limit, even none, and still a next one */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        providers: {
                            /** @description Out of the Register: nobody gets a place or waits */
                            closed: boolean;
                            readonly name?: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            numbers: {
                                /** @description Taken in at once since the declaration, homeless */
                                admitted: number;
                                /** @description Free as declared last, and those that are held */
                                declared: number;
                                free: number;
                                /** @description Held for somebody while the provider answers */
                                held: number;
                                /** @description Taken since the declaration */
                                taken: number;
                                /** @description All places, as the Register shows them; absent once the provider is out of it */
                                total?: number;
                                waiting: number;
                            };
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            provider: string;
                        }[];
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getPlaces: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers, and as many as the limit of those who hold a place and of those who wait; `next` goes on with both */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Out of the Register: nobody gets a place or waits */
                        closed: boolean;
                        held: {
                            /** @description Absent where the case is nothing to the caller: somebody is there, and no more */
                            case?: {
                                caseId: string;
                                /** @description Whether the caller works on the case */
                                opens: boolean;
                                term: {
                                    left: number;
                                    overdue: boolean;
                                    total?: number;
                                };
                                /** Format: date-time */
                                until: string;
                            };
                        }[];
                        readonly name?: {
                            en: string;
                            kk: string;
                            ru: string;
                        };
                        next?: string;
                        numbers: {
                            /** @description Taken in at once since the declaration, homeless */
                            admitted: number;
                            /** @description Free as declared last, and those that are held */
                            declared: number;
                            free: number;
                            /** @description Held for somebody while the provider answers */
                            held: number;
                            /** @description Taken since the declaration */
                            taken: number;
                            /** @description All places, as the Register shows them; absent once the provider is out of it */
                            total?: number;
                            waiting: number;
                        };
                        /** @description By what those who wait come one after the other */
                        order: {
                            citation: string;
                            provision: string;
                            statement: string;
                        }[];
                        /**
                         * @description The number of the supplier in the Register or the Registry
                         * @example O-240140000001
                         */
                        provider: string;
                        waiting: {
                            /** @description Absent where the case is nothing to the caller: somebody is there, and no more */
                            case?: {
                                caseId: string;
                                /**
                                 * Format: date-time
                                 * @description Since when need is established
                                 */
                                decidedAt: string;
                                /** @description Whether the caller works on the case */
                                opens: boolean;
                                /**
                                 * Format: date-time
                                 * @description Since when it is applied for
                                 */
                                receivedAt: string;
                            };
                            position: number;
                        }[];
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    exportRegister: {
        parameters: {
            query: {
                cursor?: string;
                format: "csv" | "json";
                /** @description The Register of organisations or the Registry of specialists */
                list: "register" | "registry";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A piece of the file. The texts of all pieces, one after another in UTF-8, are the file; the last piece has its size and SHA-256 */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description Every supplier stands in the file as it was accepted last by this moment
                         */
                        asOf: string;
                        /** @description Size of the whole file; on the last piece */
                        bytes?: number;
                        /** @description Suppliers up to the end of this piece */
                        count: number;
                        fileName: string;
                        /** @enum {string} */
                        format: "csv" | "json";
                        /** @enum {string} */
                        list: "register" | "registry";
                        /** @description Absent on the last piece */
                        next?: string;
                        /** @description Of the whole file; on the last piece */
                        sha256?: string;
                        text: string;
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    findOrganizations: {
        parameters: {
            query?: {
                /** @description Only with accessible premises */
                accessible?: "true";
                bin?: string;
                cursor?: string;
                device?: "prosthetic-orthopaedic" | "hearing" | "sight" | "hygienic" | "special-vehicles";
                district?: string;
                /** @description Only with free places */
                free?: "true";
                limit?: number;
                name?: string;
                number?: string & (unknown & unknown);
                region?: "10" | "11" | "15" | "19" | "23" | "27" | "31" | "33" | "35" | "39" | "43" | "47" | "55" | "59" | "61" | "62" | "63" | "71" | "75" | "79";
                service?: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in the order of the Kazakh names, or of the words found where a name is asked for, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Absent on the last page; a page may be short and have a next one */
                        next?: string;
                        organizations: components["schemas"]["RegisterRow"][];
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getOrganization: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description The number of the supplier in the Register or the Registry */
                number: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    findSpecialists: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                name?: string;
                number?: string & (unknown & unknown);
                service?: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in the order of the names, or of the words found where a name is asked for, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Absent on the last page; a page may be short and have a next one */
                        next?: string;
                        specialists: components["schemas"]["RegistryRow"][];
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getSpecialist: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description The number of the specialist in the Registry */
                number: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The specialist, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryEntry"];
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    createRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    application: components["schemas"]["OrganizationForm"] | components["schemas"]["SpecialistForm"];
                    /** @description Signature over the canonical JSON (RFC 8785) of `application`: a detached CMS, as PEM or as DER in base64; or the XML document `<application>…</application>` with that JSON in base64 inside and an enveloped XML-DSig. One whose authority does not answer is taken in and judged later */
                    signature: string;
                };
            };
        };
        responses: {
            /** @description Checked, saved and on its way */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        href: string;
                        /** @enum {string} */
                        state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `signature-used`: This signature has served another submission already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "signature-used";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `signature-invalid`: The signature under the application does not hold
             *     - `signature-undetermined`: The signature under the application cannot be judged
             *     - `signer-differs`: The signature is not the applicant's
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "signature-invalid" | "signature-undetermined" | "signer-differs";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getRegistration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationStatus"];
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    changeRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    application: components["schemas"]["OrganizationForm"] | components["schemas"]["SpecialistForm"];
                    /** @description Signature over the canonical JSON (RFC 8785) of `application`: a detached CMS, as PEM or as DER in base64; or the XML document `<application>…</application>` with that JSON in base64 inside and an enveloped XML-DSig. One whose authority does not answer is taken in and judged later */
                    signature: string;
                };
            };
        };
        responses: {
            /** @description Checked, saved and on its way */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        href: string;
                        /** @enum {string} */
                        state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `signature-used`: This signature has served another submission already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "signature-used";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `signature-invalid`: The signature under the application does not hold
             *     - `signature-undetermined`: The signature under the application cannot be judged
             *     - `signer-differs`: The signature is not the applicant's
             *     - `other-applicant`: The application is another supplier's
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "signature-invalid" | "signature-undetermined" | "signer-differs" | "other-applicant";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    giveSupplierCommand: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    name: "withdraw";
                } | {
                    free: number;
                    /** @constant */
                    name: "updateFreePlaces";
                } | {
                    answer: string;
                    /** @constant */
                    name: "answerNonCompliance";
                } | {
                    court: string;
                    /** @constant */
                    name: "registerAppeal";
                    number: string;
                };
            };
        };
        responses: {
            /** @description Carried out and durable */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        href: string;
                        /** @enum {string} */
                        state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `already-answered`: The supplier has answered already
             *     - `no-places`: This supplier offers no places
             *     - `more-free-than-total`: There cannot be more free places than places
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "already-answered" | "no-places" | "more-free-than-total";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `idempotency-key-reused`: This Idempotency-Key was used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getRegistrationPaper: {
        parameters: {
            query?: {
                /** @description The language of the paper; otherwise the one of Accept-Language */
                lang?: "kk" | "ru" | "en";
                /** @description The entry of the case's history that the paper is about */
                sequence?: number;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                paper: "application" | "letter";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper as PDF, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    applyForRemoval: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    application: components["schemas"]["RemovalForm"];
                    /** @description Signature over the canonical JSON (RFC 8785) of `application`: a detached CMS, as PEM or as DER in base64; or the XML document `<application>…</application>` with that JSON in base64 inside and an enveloped XML-DSig. One whose authority does not answer is taken in and judged later */
                    signature: string;
                };
            };
        };
        responses: {
            /** @description Saved */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: string;
                        href: string;
                        /** @enum {string} */
                        state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `signature-used`: This signature has served another submission already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "signature-used";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `signature-invalid`: The signature under the application does not hold
             *     - `signature-undetermined`: The signature under the application cannot be judged
             *     - `signer-differs`: The signature is not the applicant's
             *     - `other-applicant`: The application is another supplier's
             *     - `other-list`: The supplier stands in the other list
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "signature-invalid" | "signature-undetermined" | "signer-differs" | "other-applicant" | "other-list";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    showReport: {
        parameters: {
            query: {
                /** @description `csv` has words in the language of Accept-Language */
                format?: "json" | "csv";
                /** @description Whose cases are counted */
                kind: "organization" | "specialist" | "assistance";
                /** @description country, a region (71), the department of a region alone (office-71) or a district (7115); the own territory */
                territory?: string;
                /** @description A calendar year; this one */
                year?: string;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description states: cases by the month they began in; terms: by the month they are due in, kept, late, running or overdue; steps: working days from entering a state to leaving it; refusals: grounds */
                figure: "states" | "terms" | "steps" | "refusals";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole territory, its months, and the territories that it consists of */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        counted: {
                            readonly name: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            of: string;
                        }[];
                        /** @enum {string} */
                        figure: "states" | "terms" | "steps" | "refusals";
                        /** @enum {string} */
                        kind: "organization" | "specialist" | "assistance";
                        months: {
                            all: {
                                count: number;
                            } | {
                                /**
                                 * @description `few`: fewer than five, or none; `complement`: hidden so that no such number can be computed
                                 * @enum {string}
                                 */
                                hidden: "few" | "complement";
                            };
                            cells: {
                                /** @description Working days */
                                median?: number;
                                number: {
                                    count: number;
                                } | {
                                    /**
                                     * @description `few`: fewer than five, or none; `complement`: hidden so that no such number can be computed
                                     * @enum {string}
                                     */
                                    hidden: "few" | "complement";
                                };
                                /** @description The state, provision or ground */
                                of: string;
                                /** @enum {string} */
                                outcome?: "kept" | "late" | "running" | "overdue";
                                /** @description Working days */
                                p90?: number;
                            }[];
                            month?: string;
                            territory: string;
                        }[];
                        names: {
                            readonly name: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            territory: string;
                        }[];
                        /** @description Whether small numbers are hidden here */
                        suppressed: boolean;
                        territories: {
                            all: {
                                count: number;
                            } | {
                                /**
                                 * @description `few`: fewer than five, or none; `complement`: hidden so that no such number can be computed
                                 * @enum {string}
                                 */
                                hidden: "few" | "complement";
                            };
                            cells: {
                                /** @description Working days */
                                median?: number;
                                number: {
                                    count: number;
                                } | {
                                    /**
                                     * @description `few`: fewer than five, or none; `complement`: hidden so that no such number can be computed
                                     * @enum {string}
                                     */
                                    hidden: "few" | "complement";
                                };
                                /** @description The state, provision or ground */
                                of: string;
                                /** @enum {string} */
                                outcome?: "kept" | "late" | "running" | "overdue";
                                /** @description Working days */
                                p90?: number;
                            }[];
                            month?: string;
                            territory: string;
                        }[];
                        territory: string;
                        total: {
                            all: {
                                count: number;
                            } | {
                                /**
                                 * @description `few`: fewer than five, or none; `complement`: hidden so that no such number can be computed
                                 * @enum {string}
                                 */
                                hidden: "few" | "complement";
                            };
                            cells: {
                                /** @description Working days */
                                median?: number;
                                number: {
                                    count: number;
                                } | {
                                    /**
                                     * @description `few`: fewer than five, or none; `complement`: hidden so that no such number can be computed
                                     * @enum {string}
                                     */
                                    hidden: "few" | "complement";
                                };
                                /** @description The state, provision or ground */
                                of: string;
                                /** @enum {string} */
                                outcome?: "kept" | "late" | "running" | "overdue";
                                /** @description Working days */
                                p90?: number;
                            }[];
                            month?: string;
                            territory: string;
                        };
                        year: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listReportedCases: {
        parameters: {
            query: {
                cursor?: string;
                /** @description `csv` has words in the language of Accept-Language */
                format?: "json" | "csv";
                /** @description Whose cases are counted */
                kind: "organization" | "specialist" | "assistance";
                limit?: number;
                /** @description A month of the year */
                month?: string;
                /** @description The state, provision or ground */
                of: string;
                /** @description Of terms */
                outcome?: "kept" | "late" | "running" | "overdue";
                /** @description country, a region (71), the department of a region alone (office-71) or a district (7115); the own territory */
                territory?: string;
                /** @description A calendar year; this one */
                year?: string;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description states: cases by the month they began in; terms: by the month they are due in, kept, late, running or overdue; steps: working days from entering a state to leaving it; refusals: grounds */
                figure: "states" | "terms" | "steps" | "refusals";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; it may have fewer than the limit and still a next one. Cases that a hidden number of their own month and unit counts are left out */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        cases: {
                            /** Format: date-time */
                            at: string;
                            caseId: string;
                            /** @description As it stands now */
                            state?: string;
                            territory: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `figure-suppressed`: This number is hidden to protect people, and so are the cases behind it
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "figure-suppressed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    showOutageReport: {
        parameters: {
            query?: {
                /** @description `csv` has words in the language of Accept-Language */
                format?: "json" | "csv";
                /** @description A calendar year; this one */
                year?: string;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All systems together, and each of them */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        /**
                         * Format: date
                         * @description Outages that began before this day are on record no more
                         */
                        keptFrom: string;
                        systems: {
                            months: {
                                /** @description Minutes of the period in which one of them lasted, each counted once */
                                minutes: number;
                                month: string;
                                /** @description Those that lasted in the period, be it in part */
                                outages: number;
                            }[];
                            readonly name: {
                                en: string;
                                kk: string;
                                ru: string;
                            };
                            /** @enum {string} */
                            system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                            year: {
                                /** @description Minutes of the period in which one of them lasted, each counted once */
                                minutes: number;
                                /** @description Those that lasted in the period, be it in part */
                                outages: number;
                            };
                        }[];
                        /** @description A minute in which several systems were down counts once */
                        total: {
                            months: {
                                /** @description Minutes of the period in which one of them lasted, each counted once */
                                minutes: number;
                                month: string;
                                /** @description Those that lasted in the period, be it in part */
                                outages: number;
                            }[];
                            year: {
                                /** @description Minutes of the period in which one of them lasted, each counted once */
                                minutes: number;
                                /** @description Those that lasted in the period, be it in part */
                                outages: number;
                            };
                        };
                        year: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listReportedOutages: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description `csv` has words in the language of Accept-Language */
                format?: "json" | "csv";
                limit?: number;
                /** @description A month of the year */
                month?: string;
                /** @description All of them */
                system?: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                /** @description A calendar year; this one */
                year?: string;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first; `csv` has all of them */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        next?: string;
                        outages: {
                            /**
                             * @description The last failure
                             * @enum {string}
                             */
                            cause?: "unreachable" | "time-out" | "failed" | "unreadable" | "silent";
                            /** @enum {string} */
                            kind: "not-answering" | "paused";
                            /** @description Of all of it, be it in other periods too */
                            minutes: number;
                            /**
                             * @description Why it was paused
                             * @enum {string}
                             */
                            reason?: "maintenance" | "wrong-answers" | "overload" | "incident";
                            /** Format: date-time */
                            since: string;
                            /** @enum {string} */
                            system: "legal-entity" | "tax-debt" | "insolvency" | "unreliable-participants" | "immovable-property" | "accessibility" | "identity-documents" | "criminal-record" | "narcological-register" | "psychiatric-register" | "family-relations" | "guardianship" | "powers-of-attorney";
                            /**
                             * Format: date-time
                             * @description Left out while it lasts
                             */
                            until?: string;
                        }[];
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    receiveShepMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in and durable */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/xml; charset=utf-8": string;
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listSittings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "called" | "open" | "closed" | "signed" | "cancelled";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sittings in the order of the times they are called for, the latest on top */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        sittings: {
                            /** Format: date-time */
                            cancelledAt?: string;
                            /** Format: date-time */
                            closedAt?: string;
                            id: string;
                            /** Format: date-time */
                            openedAt?: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "called" | "open" | "closed" | "signed" | "cancelled";
                            unit: string;
                        }[];
                        unit: string;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    conveneSitting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agenda?: string[];
                    place?: string;
                    remote?: string;
                    /** Format: date-time */
                    startsAt: string;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Called */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sitting"];
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `not-the-secretary`: Only the Commission's secretary does this
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "not-the-secretary";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `commission-unknown`: This unit has no Commission
             *     - `commission-incomplete`: Vacancies leave too few members or an even number; nothing is decided until they are filled
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "commission-unknown" | "commission-incomplete";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `idempotency-key-reused`: This Idempotency-Key was used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getSitting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sitting */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sitting"];
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    giveSittingCommand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    name: "openSitting";
                    present: string[];
                } | {
                    member: string;
                    /** @constant */
                    name: "recordArrival";
                } | {
                    member: string;
                    /** @constant */
                    name: "recordDeparture";
                } | {
                    caseId: string;
                    /** @constant */
                    name: "putOnAgenda";
                } | {
                    candidate: string;
                    /** @constant */
                    name: "voteForPresiding";
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                } | {
                    /** @constant */
                    name: "closeSitting";
                } | {
                    /** @constant */
                    name: "cancelSitting";
                    reason: string;
                } | {
                    digest: string;
                    languages: ("kk" | "ru" | "en")[];
                    /** @constant */
                    name: "signProtocol";
                    /** @description Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64 */
                    signature: string;
                };
            };
        };
        responses: {
            /** @description Recorded */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sitting"];
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             *     - `idempotency-key-missing`: The header Idempotency-Key is missing
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed" | "idempotency-key-missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `not-present`: Only members present at the sitting take part
             *     - `not-the-secretary`: Only the Commission's secretary does this
             *     - `neither-secretary-nor-chair`: Only the Commission's secretary or its chair does this
             *     - `secretary-has-no-vote`: The secretary of the Commission has no vote
             *     - `not-presiding`: Only whoever presides does this
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "not-present" | "not-the-secretary" | "neither-secretary-nor-chair" | "secretary-has-no-vote" | "not-presiding";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `command-not-allowed`: This cannot be done in the present state of the case
             *     - `sitting-took-place`: Something was done on a case at this sitting; it can only be closed
             *     - `protocol-differs`: This is not the SHA-256 of the protocol as it stands; look at the protocol again and sign what it tells
             *     - `no-quorum`: Fewer than two thirds of the members are present
             *     - `no-chair`: No chair is elected, or none of those present presides
             *     - `not-a-member`: This person is not a member of the Commission
             *     - `commission-incomplete`: Vacancies leave too few members or an even number; nothing is decided until they are filled
             *     - `already-present`: This member is recorded as present already
             *     - `somebody-presides`: Somebody presides already
             *     - `official-without-signer`: Nobody has told Arnau yet whose certificate signs for you; an administrator does
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "command-not-allowed" | "sitting-took-place" | "protocol-differs" | "no-quorum" | "no-chair" | "not-a-member" | "commission-incomplete" | "already-present" | "somebody-presides" | "official-without-signer";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /**
             * @description - `idempotency-key-reused`: This Idempotency-Key was used with another body
             *     - `official-signature-invalid`: Your signature under this command does not hold
             *     - `official-signer-differs`: The certificate is not the one of the official who is signed in
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency-key-reused" | "official-signature-invalid" | "official-signer-differs";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description - `authority-unavailable`: The authority does not say whether your certificate is in force; nothing was recorded, send the same again */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "authority-unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getProtocol: {
        parameters: {
            query?: {
                /** @description The language of the paper; otherwise the one of Accept-Language */
                lang?: "kk" | "ru" | "en";
                /** @description Why it is looked at; kept with the record of who was shown it */
                reason?: "review" | "complaint" | "court" | "oversight";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper as PDF, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getRoom: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "if-none-match"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sitting without its free words, with an ETag */
            200: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            command: string;
                            provisions: {
                                citation: string;
                                provision: string;
                                statement: string;
                            }[];
                            refusal?: {
                                /** @enum {string} */
                                code: "request-invalid" | "json-malformed" | "idempotency-key-missing" | "signature-refused" | "not-signed-in" | "role-not-allowed" | "not-found" | "command-not-allowed" | "message-repeated" | "body-too-large" | "content-type-unsupported" | "idempotency-key-reused" | "question-unknown" | "internal-error" | "taking-too-long" | "evidence-expired" | "nothing-expired" | "check-answered" | "check-not-by-hand" | "document-of-the-future" | "checks-pending" | "sitting-of-another-unit" | "not-on-agenda" | "already-voted" | "ballot-open" | "votes-missing" | "grounds-missing" | "justification-missing" | "grounds-without-refusal" | "ground-not-voted" | "ground-without-fact" | "sitting-unknown" | "sitting-over" | "sitting-took-place" | "protocol-differs" | "no-quorum" | "not-present" | "not-the-secretary" | "neither-secretary-nor-chair" | "commission-unknown" | "no-chair" | "not-a-member" | "members-too-few" | "members-even" | "more-members-than-founded" | "mandate-ends-before-it-begins" | "secretary-of-another-unit" | "secretary-is-member" | "secretary-has-no-vote" | "already-a-member" | "no-vacancy" | "mandate-ends-already" | "commission-incomplete" | "sitting-not-open" | "already-present" | "recused" | "somebody-presides" | "not-presiding" | "own-assessment" | "own-decision" | "own-conduct" | "party-to-the-case" | "not-qualified" | "not-the-assessor" | "same-assessor" | "reason-missing" | "request-unknown" | "day-over" | "day-ahead" | "need-without-criterion" | "service-not-listed" | "status-unconfirmed" | "ground-missing" | "ground-not-found" | "ground-recognised" | "unreliable-what" | "document-unknown" | "services-missing" | "service-not-concluded" | "not-drawn" | "not-homeless" | "not-domestic-violence" | "no-minor" | "complaint-unknown" | "representation-in-question" | "nothing-in-question" | "paper-missing" | "nothing-reported" | "choice-not-given" | "choice-is-the-persons" | "provider-unknown" | "provider-excluded" | "service-not-offered" | "no-free-place" | "choice-overtaken" | "place-still-held" | "not-the-provider" | "agreement-missing" | "agreement-other" | "plan-beyond-decision" | "plan-without-service" | "service-not-planned" | "before-the-decision" | "funding-other" | "source-missing" | "not-ended" | "not-the-representatives" | "representation-over" | "not-of-age" | "no-representative" | "finding-missing" | "finding-not-asked" | "finding-twice" | "finding-needs-note" | "same-unit" | "already-declared" | "overrules-nothing" | "hearing-not-over" | "claim-missing" | "claim-on-vote-for" | "claim-on-removal" | "requirements-unmet" | "ground-not-applicable" | "document-not-in-application" | "device-not-in-application" | "not-a-specialist" | "hearing-too-short" | "sells-no-devices" | "already-answered" | "no-legal-hold" | "legal-hold" | "kept-still" | "notice-unknown" | "nothing-came-back" | "signature-invalid" | "signature-undetermined" | "signature-pending" | "signer-differs" | "signature-used" | "other-applicant" | "other-list" | "no-places" | "more-free-than-total" | "official-signature-invalid" | "official-signer-differs" | "official-without-signer" | "authority-unavailable" | "colleague-unknown" | "document-not-uploaded" | "too-many-waiting" | "document-not-scanned" | "document-infected" | "document-unscannable" | "scan-failed" | "document-empty" | "document-too-large" | "checksum-differs" | "type-unsupported" | "type-differs" | "pages-differ" | "document-unreadable" | "subscription-address-refused" | "subscription-outside-territory" | "subscription-changed" | "subscription-paused" | "subscriptions-too-many" | "feed-client-taken" | "keys-too-many" | "event-unknown" | "position-unknown" | "queue-without-origin" | "own-account" | "roles-bar-each-other" | "provider-not-in-register" | "user-name-taken" | "unit-outside-territory" | "status-code-wrong" | "status-code-expired" | "status-code-spent" | "status-asked-too-often" | "status-session-ended" | "figure-suppressed" | "calendar-flawed" | "calendar-version-taken" | "calendar-overtaken" | "calendar-not-counted";
                                text: string;
                            };
                        }[];
                        cases: {
                            actions: {
                                command: string;
                                provisions: {
                                    citation: string;
                                    provision: string;
                                    statement: string;
                                }[];
                                refusal?: {
                                    /** @enum {string} */
                                    code: "request-invalid" | "json-malformed" | "idempotency-key-missing" | "signature-refused" | "not-signed-in" | "role-not-allowed" | "not-found" | "command-not-allowed" | "message-repeated" | "body-too-large" | "content-type-unsupported" | "idempotency-key-reused" | "question-unknown" | "internal-error" | "taking-too-long" | "evidence-expired" | "nothing-expired" | "check-answered" | "check-not-by-hand" | "document-of-the-future" | "checks-pending" | "sitting-of-another-unit" | "not-on-agenda" | "already-voted" | "ballot-open" | "votes-missing" | "grounds-missing" | "justification-missing" | "grounds-without-refusal" | "ground-not-voted" | "ground-without-fact" | "sitting-unknown" | "sitting-over" | "sitting-took-place" | "protocol-differs" | "no-quorum" | "not-present" | "not-the-secretary" | "neither-secretary-nor-chair" | "commission-unknown" | "no-chair" | "not-a-member" | "members-too-few" | "members-even" | "more-members-than-founded" | "mandate-ends-before-it-begins" | "secretary-of-another-unit" | "secretary-is-member" | "secretary-has-no-vote" | "already-a-member" | "no-vacancy" | "mandate-ends-already" | "commission-incomplete" | "sitting-not-open" | "already-present" | "recused" | "somebody-presides" | "not-presiding" | "own-assessment" | "own-decision" | "own-conduct" | "party-to-the-case" | "not-qualified" | "not-the-assessor" | "same-assessor" | "reason-missing" | "request-unknown" | "day-over" | "day-ahead" | "need-without-criterion" | "service-not-listed" | "status-unconfirmed" | "ground-missing" | "ground-not-found" | "ground-recognised" | "unreliable-what" | "document-unknown" | "services-missing" | "service-not-concluded" | "not-drawn" | "not-homeless" | "not-domestic-violence" | "no-minor" | "complaint-unknown" | "representation-in-question" | "nothing-in-question" | "paper-missing" | "nothing-reported" | "choice-not-given" | "choice-is-the-persons" | "provider-unknown" | "provider-excluded" | "service-not-offered" | "no-free-place" | "choice-overtaken" | "place-still-held" | "not-the-provider" | "agreement-missing" | "agreement-other" | "plan-beyond-decision" | "plan-without-service" | "service-not-planned" | "before-the-decision" | "funding-other" | "source-missing" | "not-ended" | "not-the-representatives" | "representation-over" | "not-of-age" | "no-representative" | "finding-missing" | "finding-not-asked" | "finding-twice" | "finding-needs-note" | "same-unit" | "already-declared" | "overrules-nothing" | "hearing-not-over" | "claim-missing" | "claim-on-vote-for" | "claim-on-removal" | "requirements-unmet" | "ground-not-applicable" | "document-not-in-application" | "device-not-in-application" | "not-a-specialist" | "hearing-too-short" | "sells-no-devices" | "already-answered" | "no-legal-hold" | "legal-hold" | "kept-still" | "notice-unknown" | "nothing-came-back" | "signature-invalid" | "signature-undetermined" | "signature-pending" | "signer-differs" | "signature-used" | "other-applicant" | "other-list" | "no-places" | "more-free-than-total" | "official-signature-invalid" | "official-signer-differs" | "official-without-signer" | "authority-unavailable" | "colleague-unknown" | "document-not-uploaded" | "too-many-waiting" | "document-not-scanned" | "document-infected" | "document-unscannable" | "scan-failed" | "document-empty" | "document-too-large" | "checksum-differs" | "type-unsupported" | "type-differs" | "pages-differ" | "document-unreadable" | "subscription-address-refused" | "subscription-outside-territory" | "subscription-changed" | "subscription-paused" | "subscriptions-too-many" | "feed-client-taken" | "keys-too-many" | "event-unknown" | "position-unknown" | "queue-without-origin" | "own-account" | "roles-bar-each-other" | "provider-not-in-register" | "user-name-taken" | "unit-outside-territory" | "status-code-wrong" | "status-code-expired" | "status-code-spent" | "status-asked-too-often" | "status-session-ended" | "figure-suppressed" | "calendar-flawed" | "calendar-version-taken" | "calendar-overtaken" | "calendar-not-counted";
                                    text: string;
                                };
                            }[];
                            ballots: {
                                /** @enum {string} */
                                choice: "for" | "against";
                                claim?: {
                                    /** @constant */
                                    ground: "R377-27.1";
                                    /** @enum {string} */
                                    requirement: "no-tax-debt" | "no-insolvency" | "material-resources" | "labour-resources" | "qualification" | "no-criminal-record" | "not-on-narcological-register" | "not-on-psychiatric-register";
                                } | {
                                    /** @enum {string} */
                                    document?: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                                    field?: string;
                                    /** @constant */
                                    ground: "R377-27.2";
                                } | {
                                    /** @enum {string} */
                                    defect: "illegible" | "erasure" | "postscript" | "crossed-out-word" | "unexplained-abbreviation" | "uncertified-correction";
                                    /** @enum {string} */
                                    document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                                    /** @constant */
                                    ground: "R377-27.3";
                                } | {
                                    device: number;
                                    /** @constant */
                                    ground: "R377-27.4";
                                } | {
                                    /** @enum {string} */
                                    detail: "issuer" | "authorised-signature" | "issue-date" | "number-and-series" | "validity-period";
                                    /** @enum {string} */
                                    document: "constituent" | "material-resources" | "staff-number" | "prices" | "exw-prices" | "premises-right" | "qualification" | "position" | "medical-086u";
                                    /** @constant */
                                    ground: "R377-27.5";
                                } | {
                                    /** @constant */
                                    ground: "R377-27.6";
                                    item: string;
                                    /** @enum {string} */
                                    standard: "order-165" | "order-138" | "order-1079" | "device-delivery";
                                } | {
                                    /** @constant */
                                    ground: "R377-27.7";
                                };
                                member: string;
                                text?: string;
                            }[];
                            caseId: string;
                            closed: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                result: "for" | "against" | "tie";
                                tally: {
                                    against: number;
                                    for: number;
                                    present: number;
                                };
                            }[];
                            completeness?: {
                                accurate: boolean;
                                complete: boolean;
                                overruled: string[];
                            };
                            decision?: {
                                /** Format: date-time */
                                at: string;
                                grounds: string[];
                                /** @enum {string} */
                                outcome: "included" | "refused" | "change-accepted" | "change-refused" | "removed" | "kept";
                            };
                            here: boolean;
                            majority: number;
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            number: string;
                            presiding?: string;
                            presidingVotes: {
                                candidate: string;
                                member: string;
                            }[];
                            /** @enum {string} */
                            question: "inclusion" | "change" | "removal";
                            quorum: {
                                needed: number;
                                present: number;
                                reached: boolean;
                            };
                            recused: {
                                member: string;
                                /** @enum {string} */
                                why: "declared" | "verified";
                            }[];
                            /** @enum {string} */
                            result?: "for" | "against" | "tie";
                            /** @enum {string} */
                            state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
                            /** @enum {string} */
                            supplier: "organization" | "specialist";
                            tally: {
                                against: number;
                                for: number;
                                present: number;
                            };
                            text: string;
                        }[];
                        sitting: components["schemas"]["Sitting"];
                    };
                };
            };
            /** @description Nothing changed since the ETag given */
            304: {
                headers: {
                    etag: components["headers"]["ETag"];
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description `session.token` of the answer that the code opened */
                "status-session": string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: {
                            /** Format: date-time */
                            goodUntil: string;
                        };
                        shown: {
                            /** @constant */
                            kind: "registration";
                            letters: {
                                /** Format: date-time */
                                at: string;
                                returned: boolean;
                                text: string;
                            }[];
                            status: components["schemas"]["RegistrationStatus"];
                        } | {
                            /** @constant */
                            kind: "application";
                            letters: {
                                /** Format: date-time */
                                at: string;
                                returned: boolean;
                                text: string;
                            }[];
                            status: {
                                caseId: string;
                                checks: {
                                    /** Format: date-time */
                                    answeredAt?: string;
                                    /** Format: date-time */
                                    askedAt: string;
                                    /** @constant */
                                    byHand?: true;
                                    evidence?: {
                                        digest: string;
                                        /** Format: date-time */
                                        validUntil?: string;
                                    };
                                    ground: {
                                        citation: string;
                                        provision: string;
                                        statement: string;
                                    };
                                    reference: string;
                                    /** @enum {string} */
                                    state: "waiting" | "delayed" | "answered";
                                    /** @enum {string} */
                                    system: "family-relations" | "guardianship" | "powers-of-attorney";
                                    text: string;
                                    title: string;
                                    /** @enum {string} */
                                    value?: "clear" | "hit" | "not-found" | "unavailable" | "indeterminate";
                                }[];
                                choice?: {
                                    /** Format: date-time */
                                    heldUntil?: string;
                                    position?: {
                                        of: number;
                                        place: number;
                                    };
                                    /**
                                     * @description The number of the supplier in the Register or the Registry
                                     * @example O-240140000001
                                     */
                                    provider: string;
                                };
                                complaints: {
                                    /** @enum {string} */
                                    about: "official" | "provider";
                                    /** Format: date */
                                    answeredOn?: string;
                                    number: number;
                                    /** Format: date */
                                    on: string;
                                }[];
                                decision?: {
                                    appeal: {
                                        citation: string;
                                        provision: string;
                                        statement: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    outcome: "provide" | "refuse";
                                    recognised: string[];
                                    services: {
                                        /** @enum {string} */
                                        form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                                        /** @enum {string} */
                                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                                        /** @enum {string} */
                                        volume: "guaranteed" | "additional";
                                    }[];
                                    /** Format: date */
                                    until?: string;
                                };
                                edition: string;
                                next?: {
                                    /** @enum {string} */
                                    by: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                                    who: string;
                                    why?: string;
                                };
                                /**
                                 * @description The number of the supplier in the Register or the Registry
                                 * @example O-240140000001
                                 */
                                provider?: string;
                                /** Format: date-time */
                                receivedAt: string;
                                representation?: {
                                    acts: ("choose" | "report" | "withdraw" | "complain")[];
                                    /** @enum {string} */
                                    ended?: "taken-over" | "abuse" | "unproven";
                                    /** @constant */
                                    inQuestion?: true;
                                    /** @enum {string} */
                                    kind: "adult-family-member" | "guardian" | "akim" | "attorney" | "provider" | "violence-help-organisation";
                                    /** Format: date */
                                    until?: string;
                                };
                                signature?: {
                                    reasons: {
                                        /** @enum {string} */
                                        code: "algorithm-elsewhere" | "revocation-unknown" | "revocation-unreadable" | "revocation-untrusted" | "revocation-replayed" | "revocation-of-another" | "revocation-stale" | "status-unknown" | "on-hold" | "national-unavailable" | "national-unclear" | "national-judges-now";
                                        text: string;
                                    }[];
                                    text: string;
                                };
                                /** @enum {string} */
                                state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                                terms: {
                                    citation: string;
                                    confirmed: boolean;
                                    days: {
                                        counted: boolean;
                                        /** Format: date */
                                        day: string;
                                        source: string;
                                        why: string;
                                    }[];
                                    /** Format: date-time */
                                    due: string;
                                    /** Format: date */
                                    dueDay: string;
                                    /** Format: date-time */
                                    endedAt?: string;
                                    provision: string;
                                    /** Format: date-time */
                                    startedAt: string;
                                    /** @enum {string} */
                                    state: "running" | "kept" | "late";
                                    title: string;
                                }[];
                                text: string;
                                timeline: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    event: string;
                                    provisions: string[];
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "discreet";
                            letters: {
                                /** Format: date-time */
                                at: string;
                                returned: boolean;
                                text: string;
                            }[];
                            status: {
                                caseId: string;
                                next?: {
                                    /** @enum {string} */
                                    by: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                                    who: string;
                                    why?: string;
                                };
                                /** Format: date-time */
                                receivedAt: string;
                                terms: {
                                    citation: string;
                                    confirmed: boolean;
                                    days: {
                                        counted: boolean;
                                        /** Format: date */
                                        day: string;
                                        source: string;
                                        why: string;
                                    }[];
                                    /** Format: date-time */
                                    due: string;
                                    /** Format: date */
                                    dueDay: string;
                                    /** Format: date-time */
                                    endedAt?: string;
                                    provision: string;
                                    /** Format: date-time */
                                    startedAt: string;
                                    /** @enum {string} */
                                    state: "running" | "kept" | "late";
                                    title: string;
                                }[];
                                text: string;
                            };
                        };
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `status-session-ended`: The look at the status has ended; ask for a new code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "status-session-ended";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    openStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Good for 10 minutes and one use */
                    code: string;
                    /**
                     * @description The name of the case as it stands in every letter, or O- and the BIN
                     * @example organization-240140000011
                     */
                    reference: string;
                    /** Format: uuid */
                    request: string;
                };
            };
        };
        responses: {
            /** @description The status, and what lets the page ask for it again for a quarter of an hour */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: {
                            /** Format: date-time */
                            goodUntil: string;
                            /** @description `session.token` of the answer that the code opened */
                            token: string;
                        };
                        shown: {
                            /** @constant */
                            kind: "registration";
                            letters: {
                                /** Format: date-time */
                                at: string;
                                returned: boolean;
                                text: string;
                            }[];
                            status: components["schemas"]["RegistrationStatus"];
                        } | {
                            /** @constant */
                            kind: "application";
                            letters: {
                                /** Format: date-time */
                                at: string;
                                returned: boolean;
                                text: string;
                            }[];
                            status: {
                                caseId: string;
                                checks: {
                                    /** Format: date-time */
                                    answeredAt?: string;
                                    /** Format: date-time */
                                    askedAt: string;
                                    /** @constant */
                                    byHand?: true;
                                    evidence?: {
                                        digest: string;
                                        /** Format: date-time */
                                        validUntil?: string;
                                    };
                                    ground: {
                                        citation: string;
                                        provision: string;
                                        statement: string;
                                    };
                                    reference: string;
                                    /** @enum {string} */
                                    state: "waiting" | "delayed" | "answered";
                                    /** @enum {string} */
                                    system: "family-relations" | "guardianship" | "powers-of-attorney";
                                    text: string;
                                    title: string;
                                    /** @enum {string} */
                                    value?: "clear" | "hit" | "not-found" | "unavailable" | "indeterminate";
                                }[];
                                choice?: {
                                    /** Format: date-time */
                                    heldUntil?: string;
                                    position?: {
                                        of: number;
                                        place: number;
                                    };
                                    /**
                                     * @description The number of the supplier in the Register or the Registry
                                     * @example O-240140000001
                                     */
                                    provider: string;
                                };
                                complaints: {
                                    /** @enum {string} */
                                    about: "official" | "provider";
                                    /** Format: date */
                                    answeredOn?: string;
                                    number: number;
                                    /** Format: date */
                                    on: string;
                                }[];
                                decision?: {
                                    appeal: {
                                        citation: string;
                                        provision: string;
                                        statement: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    outcome: "provide" | "refuse";
                                    recognised: string[];
                                    services: {
                                        /** @enum {string} */
                                        form: "inpatient" | "semi-inpatient" | "at-home" | "temporary-stay";
                                        /** @enum {string} */
                                        type: "social-household" | "social-medical" | "social-psychological" | "social-pedagogical" | "social-labour" | "social-cultural" | "social-economic" | "social-legal";
                                        /** @enum {string} */
                                        volume: "guaranteed" | "additional";
                                    }[];
                                    /** Format: date */
                                    until?: string;
                                };
                                edition: string;
                                next?: {
                                    /** @enum {string} */
                                    by: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                                    who: string;
                                    why?: string;
                                };
                                /**
                                 * @description The number of the supplier in the Register or the Registry
                                 * @example O-240140000001
                                 */
                                provider?: string;
                                /** Format: date-time */
                                receivedAt: string;
                                representation?: {
                                    acts: ("choose" | "report" | "withdraw" | "complain")[];
                                    /** @enum {string} */
                                    ended?: "taken-over" | "abuse" | "unproven";
                                    /** @constant */
                                    inQuestion?: true;
                                    /** @enum {string} */
                                    kind: "adult-family-member" | "guardian" | "akim" | "attorney" | "provider" | "violence-help-organisation";
                                    /** Format: date */
                                    until?: string;
                                };
                                signature?: {
                                    reasons: {
                                        /** @enum {string} */
                                        code: "algorithm-elsewhere" | "revocation-unknown" | "revocation-unreadable" | "revocation-untrusted" | "revocation-replayed" | "revocation-of-another" | "revocation-stale" | "status-unknown" | "on-hold" | "national-unavailable" | "national-unclear" | "national-judges-now";
                                        text: string;
                                    }[];
                                    text: string;
                                };
                                /** @enum {string} */
                                state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                                terms: {
                                    citation: string;
                                    confirmed: boolean;
                                    days: {
                                        counted: boolean;
                                        /** Format: date */
                                        day: string;
                                        source: string;
                                        why: string;
                                    }[];
                                    /** Format: date-time */
                                    due: string;
                                    /** Format: date */
                                    dueDay: string;
                                    /** Format: date-time */
                                    endedAt?: string;
                                    provision: string;
                                    /** Format: date-time */
                                    startedAt: string;
                                    /** @enum {string} */
                                    state: "running" | "kept" | "late";
                                    title: string;
                                }[];
                                text: string;
                                timeline: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    event: string;
                                    provisions: string[];
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "discreet";
                            letters: {
                                /** Format: date-time */
                                at: string;
                                returned: boolean;
                                text: string;
                            }[];
                            status: {
                                caseId: string;
                                next?: {
                                    /** @enum {string} */
                                    by: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                                    who: string;
                                    why?: string;
                                };
                                /** Format: date-time */
                                receivedAt: string;
                                terms: {
                                    citation: string;
                                    confirmed: boolean;
                                    days: {
                                        counted: boolean;
                                        /** Format: date */
                                        day: string;
                                        source: string;
                                        why: string;
                                    }[];
                                    /** Format: date-time */
                                    due: string;
                                    /** Format: date */
                                    dueDay: string;
                                    /** Format: date-time */
                                    endedAt?: string;
                                    provision: string;
                                    /** Format: date-time */
                                    startedAt: string;
                                    /** @enum {string} */
                                    state: "running" | "kept" | "late";
                                    title: string;
                                }[];
                                text: string;
                            };
                        };
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /**
             * @description - `status-code-expired`: The code is good no more, or was used; ask for a new one
             *     - `status-code-spent`: There were too many wrong tries; ask for a new code
             */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "status-code-expired" | "status-code-spent";
                        /** @constant */
                        status?: 410;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `status-code-wrong`: This is not the code; look at the newest mail and try again */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "status-code-wrong";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `status-asked-too-often`: From your address it was asked too often; come again after the seconds that Retry-After names */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "status-asked-too-often";
                        /** @constant */
                        status?: 429;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    askForStatusCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @description The e-mail of the application: of whoever applied, or of the person who is represented. The code goes there and nowhere else
                     * @example office@shanyraq.example
                     */
                    email: string;
                    /**
                     * @description The name of the case as it stands in every letter, or O- and the BIN
                     * @example organization-240140000011
                     */
                    reference: string;
                };
            };
        };
        responses: {
            /** @description Said to everybody: if there is such a case with this e-mail, a code is on its way to it */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        digits: 8;
                        /** Format: date-time */
                        goodUntil: string;
                        /**
                         * Format: uuid
                         * @description To be sent with the code
                         */
                        request: string;
                        text: string;
                        /** @constant */
                        tries: 5;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `status-asked-too-often`: From your address it was asked too often; come again after the seconds that Retry-After names */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "status-asked-too-often";
                        /** @constant */
                        status?: 429;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, without their secrets */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscriptions: {
                            address?: string;
                            changed: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                            };
                            created: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                            };
                            feedClient?: string;
                            id: string;
                            keys: {
                                id: string;
                                publicKey?: string;
                                /** @enum {string} */
                                scheme: "v1" | "v1a";
                                /** Format: date-time */
                                since: string;
                                /** Format: date-time */
                                until?: string;
                            }[];
                            name: string;
                            scope: {
                                kinds: ("registration" | "commission" | "sitting")[];
                                personal?: {
                                    ground: string;
                                };
                                types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                                unit?: string;
                            };
                            /** @enum {string} */
                            state: "active" | "paused" | "gone" | "exhausted";
                            /** Format: date-time */
                            stateSince?: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                "idempotency-key"?: string;
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string;
                    feedClient?: string;
                    name: string;
                    /**
                     * @default v1
                     * @enum {string}
                     */
                    scheme?: "v1" | "v1a";
                    scope: {
                        kinds: ("registration" | "commission" | "sitting")[];
                        personal?: {
                            ground: string;
                        };
                        types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                        unit?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Subscribed by this very request before; the secret is not shown again */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscription: {
                            address?: string;
                            changed: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                            };
                            created: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                            };
                            feedClient?: string;
                            id: string;
                            keys: {
                                id: string;
                                publicKey?: string;
                                /** @enum {string} */
                                scheme: "v1" | "v1a";
                                /** Format: date-time */
                                since: string;
                                /** Format: date-time */
                                until?: string;
                            }[];
                            name: string;
                            scope: {
                                kinds: ("registration" | "commission" | "sitting")[];
                                personal?: {
                                    ground: string;
                                };
                                types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                                unit?: string;
                            };
                            /** @enum {string} */
                            state: "active" | "paused" | "gone" | "exhausted";
                            /** Format: date-time */
                            stateSince?: string;
                            version: number;
                        };
                    };
                };
            };
            /** @description Subscribed; the secret is shown this once */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: {
                            id: string;
                            /** @description `whpk_` and base64; the private part is shown to nobody */
                            publicKey?: string;
                            /** @enum {string} */
                            scheme: "v1" | "v1a";
                            /** @description `whsec_` and base64; shown this once */
                            secret?: string;
                        };
                        subscription: {
                            address?: string;
                            changed: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                            };
                            created: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                            };
                            feedClient?: string;
                            id: string;
                            keys: {
                                id: string;
                                publicKey?: string;
                                /** @enum {string} */
                                scheme: "v1" | "v1a";
                                /** Format: date-time */
                                since: string;
                                /** Format: date-time */
                                until?: string;
                            }[];
                            name: string;
                            scope: {
                                kinds: ("registration" | "commission" | "sitting")[];
                                personal?: {
                                    ground: string;
                                };
                                types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                                unit?: string;
                            };
                            /** @enum {string} */
                            state: "active" | "paused" | "gone" | "exhausted";
                            /** Format: date-time */
                            stateSince?: string;
                            version: number;
                        };
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `subscription-outside-territory`: The scope reaches beyond your territory
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "subscription-outside-territory";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /**
             * @description - `subscriptions-too-many`: There are as many subscriptions as there can be
             *     - `feed-client-taken`: This client reads the feed of another subscription
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "subscriptions-too-many" | "feed-client-taken";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `subscription-address-refused`: Nothing is sent to this address: it has to be a public https address */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "subscription-address-refused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, without its secrets */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: string;
                        changed: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                        };
                        created: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                        };
                        feedClient?: string;
                        id: string;
                        keys: {
                            id: string;
                            publicKey?: string;
                            /** @enum {string} */
                            scheme: "v1" | "v1a";
                            /** Format: date-time */
                            since: string;
                            /** Format: date-time */
                            until?: string;
                        }[];
                        name: string;
                        scope: {
                            kinds: ("registration" | "commission" | "sitting")[];
                            personal?: {
                                ground: string;
                            };
                            types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                            unit?: string;
                        };
                        /** @enum {string} */
                        state: "active" | "paused" | "gone" | "exhausted";
                        /** Format: date-time */
                        stateSince?: string;
                        version: number;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string;
                    feedClient?: string;
                    name: string;
                    scope: {
                        kinds: ("registration" | "commission" | "sitting")[];
                        personal?: {
                            ground: string;
                        };
                        types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                        unit?: string;
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description The subscription, without its secrets */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: string;
                        changed: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                        };
                        created: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                        };
                        feedClient?: string;
                        id: string;
                        keys: {
                            id: string;
                            publicKey?: string;
                            /** @enum {string} */
                            scheme: "v1" | "v1a";
                            /** Format: date-time */
                            since: string;
                            /** Format: date-time */
                            until?: string;
                        }[];
                        name: string;
                        scope: {
                            kinds: ("registration" | "commission" | "sitting")[];
                            personal?: {
                                ground: string;
                            };
                            types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                            unit?: string;
                        };
                        /** @enum {string} */
                        state: "active" | "paused" | "gone" | "exhausted";
                        /** Format: date-time */
                        stateSince?: string;
                        version: number;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - `subscription-outside-territory`: The scope reaches beyond your territory
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed" | "subscription-outside-territory";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `subscription-changed`: Somebody changed the subscription meanwhile; look at it again
             *     - `feed-client-taken`: This client reads the feed of another subscription
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "subscription-changed" | "feed-client-taken";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `subscription-address-refused`: Nothing is sent to this address: it has to be a public https address */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "subscription-address-refused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest attempts first, without what was sent */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: {
                            /** Format: date-time */
                            at: string;
                            attempt: number;
                            caseId: string;
                            /** @enum {string} */
                            duration: "under-100-ms" | "under-1-s" | "under-5-s" | "under-20-s" | "longer";
                            eventId: string;
                            /** @description What the attempt is called */
                            name: string;
                            /** Format: date-time */
                            nextAt?: string;
                            /** @enum {string} */
                            outcome: "taken" | "refused" | "gone" | "away";
                            status?: number;
                            /** @enum {string} */
                            type: "registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed";
                            why?: string;
                        }[];
                        /** @description The last position of the feed */
                        last: number;
                        next?: string;
                        /** Format: date-time */
                        nextAt?: string;
                        /** @description Everything up to here was sent, or waits */
                        position: number;
                        /** @description Events that wait for another attempt */
                        waiting: number;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                attempt: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt; what named a person is left out of the body */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where events go at present */
                        address?: string;
                        attempt: {
                            /** Format: date-time */
                            at: string;
                            attempt: number;
                            caseId: string;
                            /** @enum {string} */
                            duration: "under-100-ms" | "under-1-s" | "under-5-s" | "under-20-s" | "longer";
                            eventId: string;
                            /** @description What the attempt is called */
                            name: string;
                            /** Format: date-time */
                            nextAt?: string;
                            /** @enum {string} */
                            outcome: "taken" | "refused" | "gone" | "away";
                            received?: {
                                headers: {
                                    [key: string]: string;
                                };
                                /** @description The first kilobyte of the text */
                                start?: string;
                            };
                            sent?: {
                                bytes: number;
                                /** @description SHA-256 of the body */
                                digest?: string;
                                /** @description Whether it named a person, on a legal ground */
                                personal: boolean;
                            };
                            status?: number;
                            /** @enum {string} */
                            type: "registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed";
                            why?: string;
                        };
                        /** @description Made from the case again, without what named a person */
                        body?: {
                            data: {
                                case: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "registration" | "commission" | "sitting";
                                };
                                person?: {
                                    /** @description The provision that gives the right to it */
                                    ground: string;
                                    /** @description The grounds of a decision on the person */
                                    grounds?: string[];
                                    iin: string;
                                    name: {
                                        givenName: string;
                                        patronymic?: string;
                                        surname: string;
                                    };
                                };
                                supplier?: {
                                    bin?: string;
                                    /** @enum {string} */
                                    kind: "legal-entity" | "sole-proprietor" | "specialist";
                                };
                            } & {
                                [key: string]: unknown;
                            };
                            /** @constant */
                            datacontenttype: "application/json";
                            dataschema: string;
                            dataversion: number;
                            /** @description The same however often the event comes: drop what you have */
                            id: string;
                            /**
                             * @description The order of the events of one case: they come in the order of these texts
                             * @example 0000000007.00
                             */
                            sequence: string;
                            /** @constant */
                            source: "urn:arnau:cases";
                            /** @constant */
                            specversion: "1.0";
                            /** @description The case */
                            subject: string;
                            /** Format: date-time */
                            time: string;
                            /** @enum {string} */
                            type: "registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed";
                        };
                        /** @description Whether that is what was sent, byte by byte; left out where it is not known */
                        isAsSent?: boolean;
                        /** @description Whether somebody has asked for it to be sent once more */
                        isToBeSentOnceMore: boolean;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    pauseSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, without its secrets */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: string;
                        changed: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                        };
                        created: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                        };
                        feedClient?: string;
                        id: string;
                        keys: {
                            id: string;
                            publicKey?: string;
                            /** @enum {string} */
                            scheme: "v1" | "v1a";
                            /** Format: date-time */
                            since: string;
                            /** Format: date-time */
                            until?: string;
                        }[];
                        name: string;
                        scope: {
                            kinds: ("registration" | "commission" | "sitting")[];
                            personal?: {
                                ground: string;
                            };
                            types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                            unit?: string;
                        };
                        /** @enum {string} */
                        state: "active" | "paused" | "gone" | "exhausted";
                        /** Format: date-time */
                        stateSince?: string;
                        version: number;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `subscription-changed`: Somebody changed the subscription meanwhile; look at it again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "subscription-changed";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    replayFeed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    after: number;
                };
            };
        };
        responses: {
            /** @description It will be sent; identifiers are the same as before */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: number;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `subscription-changed`: Somebody changed the subscription meanwhile; look at it again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "subscription-changed";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `position-unknown`: The feed has not come to this position */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "position-unknown";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    resendEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    event: string;
                };
            };
        };
        responses: {
            /** @description It will be sent; the deliveries show how it ended */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        event: string;
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `event-unknown`: There is no such event in the scope of the subscription */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "event-unknown";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    resumeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, without its secrets */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: string;
                        changed: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                        };
                        created: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                        };
                        feedClient?: string;
                        id: string;
                        keys: {
                            id: string;
                            publicKey?: string;
                            /** @enum {string} */
                            scheme: "v1" | "v1a";
                            /** Format: date-time */
                            since: string;
                            /** Format: date-time */
                            until?: string;
                        }[];
                        name: string;
                        scope: {
                            kinds: ("registration" | "commission" | "sitting")[];
                            personal?: {
                                ground: string;
                            };
                            types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                            unit?: string;
                        };
                        /** @enum {string} */
                        state: "active" | "paused" | "gone" | "exhausted";
                        /** Format: date-time */
                        stateSince?: string;
                        version: number;
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description - `subscription-changed`: Somebody changed the subscription meanwhile; look at it again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "subscription-changed";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 24 */
                    overlapHours?: number;
                    /**
                     * @default v1
                     * @enum {string}
                     */
                    scheme?: "v1" | "v1a";
                };
            };
        };
        responses: {
            /** @description Rotated; the secret is shown this once */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: {
                            id: string;
                            /** @description `whpk_` and base64; the private part is shown to nobody */
                            publicKey?: string;
                            /** @enum {string} */
                            scheme: "v1" | "v1a";
                            /** @description `whsec_` and base64; shown this once */
                            secret?: string;
                        };
                        subscription: {
                            address?: string;
                            changed: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                            };
                            created: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                            };
                            feedClient?: string;
                            id: string;
                            keys: {
                                id: string;
                                publicKey?: string;
                                /** @enum {string} */
                                scheme: "v1" | "v1a";
                                /** Format: date-time */
                                since: string;
                                /** Format: date-time */
                                until?: string;
                            }[];
                            name: string;
                            scope: {
                                kinds: ("registration" | "commission" | "sitting")[];
                                personal?: {
                                    ground: string;
                                };
                                types?: ("registration.application_received" | "registration.submitted_to_commission" | "registration.transferred" | "registration.placed_on_agenda" | "registration.included" | "registration.refused" | "registration.change_accepted" | "registration.change_refused" | "registration.application_ended" | "registration.places_updated" | "registration.removal_requested" | "registration.kept" | "registration.removed" | "registration.restored" | "registration.erased" | "commission.founded" | "commission.chair_elected" | "sitting.called" | "sitting.opened" | "sitting.closed" | "sitting.protocol_signed")[];
                                unit?: string;
                            };
                            /** @enum {string} */
                            state: "active" | "paused" | "gone" | "exhausted";
                            /** Format: date-time */
                            stateSince?: string;
                            version: number;
                        };
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `not-found`: There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /**
             * @description - `subscription-changed`: Somebody changed the subscription meanwhile; look at it again
             *     - `keys-too-many`: Too many keys are still in force; wait until an earlier one ends
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "subscription-changed" | "keys-too-many";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getWorklist: {
        parameters: {
            query?: {
                cursor?: string;
                dueBefore?: string;
                held?: "me" | "nobody";
                kind?: "registration" | "assistance";
                limit?: number;
                provision?: string;
                role?: "representative" | "commission-member" | "commission-secretary" | "social-officer" | "decision-maker" | "provider" | "protection-officer" | "assessor";
                state?: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "completed";
                supplier?: "organization" | "specialist";
                task?: "verify" | "submit" | "place" | "decide" | "remove" | "tell-otherwise" | "assign" | "assess" | "take-over" | "assign-provider" | "answer-for-place" | "plan" | "agree" | "finish" | "settle-abuse" | "settle-representation" | "answer-complaint" | "give-information" | "reassess" | "second-look";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks in the order of their due instants. A page that had to be picked out may be shorter than asked for, even empty, and still have a next one */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        office: {
                            provider?: string;
                            /** @enum {string} */
                            role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                            unit?: string;
                        };
                        tasks: ({
                            caseId: string;
                            /** Format: date-time */
                            due: string;
                            holder?: {
                                handedOver?: {
                                    by: string;
                                    name?: string;
                                    note?: string;
                                };
                                name?: string;
                                /** Format: date-time */
                                since: string;
                                subject: string;
                            };
                            id: string;
                            /** @constant */
                            kind: "registration";
                            name?: {
                                kk: string;
                                ru: string;
                            };
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            number: string;
                            provision: string;
                            /** @enum {string} */
                            role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                            /** Format: date-time */
                            savedAt: string;
                            /** Format: date-time */
                            since?: string;
                            /** @enum {string} */
                            state: "none" | "representative-review" | "representative-verified" | "commission-review" | "decision-pending" | "included" | "refused" | "withdrawn" | "change-representative-review" | "change-representative-verified" | "change-commission-review" | "change-decision-pending" | "removal-requested" | "removal-review" | "removed" | "erased";
                            /** @enum {string} */
                            supplier: "organization" | "specialist";
                            /** @enum {string} */
                            task: "verify" | "submit" | "place" | "decide" | "remove" | "tell-otherwise";
                            term: {
                                left: number;
                                overdue: boolean;
                                total?: number;
                            };
                            unit: string;
                        } | {
                            assessor?: string;
                            caseId: string;
                            /** Format: date-time */
                            due: string;
                            holder?: {
                                handedOver?: {
                                    by: string;
                                    name?: string;
                                    note?: string;
                                };
                                name?: string;
                                /** Format: date-time */
                                since: string;
                                subject: string;
                            };
                            id: string;
                            /** @constant */
                            kind: "assistance";
                            minors: number;
                            people: number;
                            /**
                             * @description The number of the supplier in the Register or the Registry
                             * @example O-240140000001
                             */
                            provider?: string;
                            provision: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** @enum {string} */
                            role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                            /** Format: date-time */
                            since?: string;
                            /** @enum {string} */
                            state: "none" | "received" | "in-assessment" | "concluded" | "handed-over" | "approved" | "choosing" | "waiting" | "place-held" | "placed" | "paid-requested" | "in-service" | "suspended" | "reassessment" | "reconcluded" | "refused" | "withdrawn" | "completed" | "erased";
                            /** @enum {string} */
                            subject: "person" | "family";
                            /** @enum {string} */
                            task: "assign" | "assess" | "decide" | "take-over" | "assign-provider" | "answer-for-place" | "plan" | "agree" | "finish" | "settle-abuse" | "settle-representation" | "answer-complaint" | "tell-otherwise" | "give-information" | "reassess" | "second-look";
                            term: {
                                left: number;
                                overdue: boolean;
                                total?: number;
                            };
                            unit: string;
                            /** @enum {string} */
                            volume: "budget" | "paid";
                        })[];
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    claimTasks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role?: "representative" | "commission-member" | "commission-secretary" | "social-officer" | "decision-maker" | "provider" | "protection-officer" | "assessor";
                    tasks: string[];
                };
            };
        };
        responses: {
            /** @description What became of each task, in the order asked */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            holder?: {
                                handedOver?: {
                                    by: string;
                                    name?: string;
                                    note?: string;
                                };
                                name?: string;
                                /** Format: date-time */
                                since: string;
                                subject: string;
                            };
                            id: string;
                            /** @enum {string} */
                            outcome: "claimed" | "held" | "gone";
                        }[];
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getColleagues: {
        parameters: {
            query?: {
                cursor?: string;
                role?: "representative" | "commission-member" | "commission-secretary" | "social-officer" | "decision-maker" | "provider" | "protection-officer";
                /** @description Instead of those who share the tasks of the office the assessors of its unit: for social officers, who instruct one (L114-14.3b), and for those who decide on what was assessed */
                whom?: "assessors";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those who can sign in, as they are called there; a page may be empty and have a next one */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        colleagues: {
                            name: string;
                            subject: string;
                        }[];
                        next?: string;
                        office: {
                            provider?: string;
                            /** @enum {string} */
                            role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                            unit?: string;
                        };
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    getWorklistCounts: {
        parameters: {
            query?: {
                role?: "representative" | "commission-member" | "commission-secretary" | "social-officer" | "decision-maker" | "provider" | "protection-officer" | "assessor";
            };
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counted up to 1,000 */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        all: {
                            count: number;
                            more: boolean;
                        };
                        free: {
                            count: number;
                            more: boolean;
                        };
                        mine: {
                            count: number;
                            more: boolean;
                        };
                        mineOverdue: {
                            count: number;
                            more: boolean;
                        };
                        office: {
                            provider?: string;
                            /** @enum {string} */
                            role: "portal" | "state-system" | "system" | "representative" | "commission-member" | "commission-secretary" | "social-officer" | "assessor" | "decision-maker" | "provider" | "protection-officer" | "administrator" | "auditor";
                            unit?: string;
                        };
                        overdue: {
                            count: number;
                            more: boolean;
                        };
                    };
                };
            };
            /** @description - `request-invalid`: Some fields of the request are missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    handOverTasks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    /** @enum {string} */
                    role?: "representative" | "commission-member" | "commission-secretary" | "social-officer" | "decision-maker" | "provider" | "protection-officer";
                    tasks: {
                        holder?: string;
                        id: string;
                    }[];
                    to: string;
                };
            };
        };
        responses: {
            /** @description What became of each task, in the order asked */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            holder?: {
                                handedOver?: {
                                    by: string;
                                    name?: string;
                                    note?: string;
                                };
                                name?: string;
                                /** Format: date-time */
                                since: string;
                                subject: string;
                            };
                            id: string;
                            /** @enum {string} */
                            outcome: "handed-over" | "held" | "gone";
                        }[];
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `colleague-unknown`: Nobody of your office with this role is called so */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "colleague-unknown";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
    releaseTasks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: kk, ru or en; kk when it asks for none of them
                 * @example kk
                 */
                "accept-language"?: components["parameters"]["AcceptLanguage"];
                /** @description Comes back with the answer and stands in the logs; made up when it is missing */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role?: "representative" | "commission-member" | "commission-secretary" | "social-officer" | "decision-maker" | "provider" | "protection-officer" | "assessor";
                    tasks: string[];
                };
            };
        };
        responses: {
            /** @description What became of each task, in the order asked */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            holder?: {
                                handedOver?: {
                                    by: string;
                                    name?: string;
                                    note?: string;
                                };
                                name?: string;
                                /** Format: date-time */
                                since: string;
                                subject: string;
                            };
                            id: string;
                            /** @enum {string} */
                            outcome: "released" | "held" | "gone";
                        }[];
                    };
                };
            };
            /**
             * @description - `request-invalid`: Some fields of the request are missing or wrong
             *     - `json-malformed`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request-invalid" | "json-malformed";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description - API Gateway: no token, or one that is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /**
             * @description - `role-not-allowed`: Your role does not have this right
             *     - API Gateway: the token is not for this route
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "role-not-allowed";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description - `body-too-large`: The body is larger than 256 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body-too-large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description - `content-type-unsupported`: The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "content-type-unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description - `internal-error`: Something is broken on our side; repeat the same request later, with the same key */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal-error";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
        };
    };
}
