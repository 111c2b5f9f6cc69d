/** What `--help` prints. */
export const help = `Usage: onezone-mock [options]

Serves a mock of the Onezone REST API, made from its OpenAPI description. It
checks requests and credentials, remembers what they change, and says of each
answer why it was given. At the root of its URL is a page: the reference of the
API, a console and the live log.

Where:
  -p, --port <number>       port to listen on, 0 for any that is free (4010)
      --host <address>      address or host name to listen on (127.0.0.1: this
                            machine only)
      --open-control        let pages of other origins, and requests with other
                            Host headers, use the page and /__mock/

What:
      --spec <file>         OpenAPI file to serve, in one piece (Onezone's);
                            each save is served at once
      --seed <file>         world to begin with (users ada, bob, cid; provider
                            p1), in the form of GET /__mock/snapshot; each save
                            begins it anew
      --stateless           answer with the spec's examples, take any credential
      --strict              fail on pre-flight and HEAD, as Onezone does

Trouble:
      --delay <ms>          hold answers back: 300, or 200..800
      --fault <kind>        spoil answers: 503:5% answers one request in twenty
                            with 503. Kinds: a status from 400 to 599; cut and
                            cut-body, which cut the connection before or within
                            the answer; slow or slow=BYTES_PER_SECOND
      --random-seed <text>  repeat the delays and faults of an earlier run
  Delays and faults can be given several times, and for certain operations:
  --fault 503:5%@createUser,getUser

Output:
      --log <form>          what is printed of each request: a line of text, one
                            of json (alone on standard output), or none (text)
  -h, --help                show this help
  -V, --version             show the version

A request can ask for itself, by headers: "x-mock-delay: 300",
"x-mock-fault: 503", "x-mock-world: NAME" for a world of its own,
"Prefer: code=401, example=tokenRevoked" for a certain answer of the spec.

Exit status: 0 when stopped (Ctrl-C), 1 if it cannot start, 2 for wrong options.`;
