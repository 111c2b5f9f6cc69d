/** What `--help` prints. */
export const help = `Usage: onezone-mock [options]

Serves a mock of the Onezone REST API, made from its OpenAPI description: it checks requests and credentials,
remembers what they change, and says of each answer why it was given. A page with the reference of the API, a console
and the live log is at the root of its URL.

Where
  -p, --port <number>       port to listen on, 0 for any that is free (4010)
      --host <address>      address to listen on (127.0.0.1, which only this machine reaches)

What
      --spec <file>         OpenAPI file to serve, in one piece (Onezone's); followed as it is saved
      --seed <file>         world to start in, as GET /__mock/snapshot answers it (users ada, bob, cid, provider p1);
                            saving the file starts the world anew
      --stateless           answer with the examples of the spec; any credential passes
      --strict              answer pre-flight and HEAD requests with 500, as Onezone does

Trouble
      --delay <ms>          hold each answer back: 300, or 200..800
      --fault <kind>        503:5% answers one request in twenty with 503. Kinds: a status from 400 to 599; cut and
                            cut-body, the connection is cut before or within the answer; slow, slow=BYTES_PER_SECOND
      --random-seed <text>  repeat the delays and faults of the run that had this seed
                            Delays and faults can be given several times, and for certain operations only:
                            --fault 503:5%@createUser,getUser

Output
      --log <form>          a line for each request: text, json (one object a line, alone on standard output) or none
                            (text)
  -h, --help                show this help
  -V, --version             show the version

A request can ask for itself, with headers: "x-mock-delay: 300", "x-mock-fault: 503", "x-mock-world: NAME" (a world of
its own), "Prefer: code=401, example=tokenRevoked" (an answer of the spec).

Exit status: 0 when stopped (Ctrl-C), 1 if it cannot start, 2 for a wrong option.`;
