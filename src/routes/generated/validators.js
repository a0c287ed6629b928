// Generated from the contract by openapi-elysia. Change the contract instead.
var __commonJS = (cb, mod) => () => (mod || cb((mod = { exports: {} }).exports, mod), mod.exports);
var require_ucs2length = __commonJS(function(exports) {
  Object.defineProperty(exports, "__esModule", { value: true });
  function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
      length++;
      value = str.charCodeAt(pos++);
      if (value >= 55296 && value <= 56319 && pos < len) {
        value = str.charCodeAt(pos);
        if ((value & 64512) === 56320)
          pos++;
      }
    }
    return length;
  }
  exports.default = ucs2length;
  ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var require_formats = __commonJS(function(exports) {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.formatNames = exports.fastFormats = exports.fullFormats = undefined;
  function fmtDef(validate, compare) {
    return { validate, compare };
  }
  exports.fullFormats = {
    date: fmtDef(date, compareDate),
    time: fmtDef(getTime(true), compareTime),
    "date-time": fmtDef(getDateTime(true), compareDateTime),
    "iso-time": fmtDef(getTime(), compareIsoTime),
    "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    byte,
    int32: { type: "number", validate: validateInt32 },
    int64: { type: "number", validate: validateInt64 },
    float: { type: "number", validate: validateNumber },
    double: { type: "number", validate: validateNumber },
    password: true,
    binary: true
  };
  exports.fastFormats = {
    ...exports.fullFormats,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
    "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  exports.formatNames = Object.keys(exports.fullFormats);
  function isLeapYear(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  }
  var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
  var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function date(str) {
    const matches = DATE.exec(str);
    if (!matches)
      return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
  }
  function compareDate(d1, d2) {
    if (!(d1 && d2))
      return;
    if (d1 > d2)
      return 1;
    if (d1 < d2)
      return -1;
    return 0;
  }
  var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function getTime(strictTimeZone) {
    return function time(str) {
      const matches = TIME.exec(str);
      if (!matches)
        return false;
      const hr = +matches[1];
      const min = +matches[2];
      const sec = +matches[3];
      const tz = matches[4];
      const tzSign = matches[5] === "-" ? -1 : 1;
      const tzH = +(matches[6] || 0);
      const tzM = +(matches[7] || 0);
      if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
        return false;
      if (hr <= 23 && min <= 59 && sec < 60)
        return true;
      const utcMin = min - tzM * tzSign;
      const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
      return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
    };
  }
  function compareTime(s1, s2) {
    if (!(s1 && s2))
      return;
    const t1 = new Date("2020-01-01T" + s1).valueOf();
    const t2 = new Date("2020-01-01T" + s2).valueOf();
    if (!(t1 && t2))
      return;
    return t1 - t2;
  }
  function compareIsoTime(t1, t2) {
    if (!(t1 && t2))
      return;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
      return;
    t1 = a1[1] + a1[2] + a1[3];
    t2 = a2[1] + a2[2] + a2[3];
    if (t1 > t2)
      return 1;
    if (t1 < t2)
      return -1;
    return 0;
  }
  var DATE_TIME_SEPARATOR = /t|\s/i;
  function getDateTime(strictTimeZone) {
    const time = getTime(strictTimeZone);
    return function date_time(str) {
      const dateTime = str.split(DATE_TIME_SEPARATOR);
      return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
    };
  }
  function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
      return;
    const d1 = new Date(dt1).valueOf();
    const d2 = new Date(dt2).valueOf();
    if (!(d1 && d2))
      return;
    return d1 - d2;
  }
  function compareIsoDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
      return;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
      return;
    return res || compareTime(t1, t2);
  }
  var NOT_URI_FRAGMENT = /\/|:/;
  var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function uri(str) {
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
  }
  var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
  }
  var MIN_INT32 = -(2 ** 31);
  var MAX_INT32 = 2 ** 31 - 1;
  function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
  }
  function validateInt64(value) {
    return Number.isInteger(value);
  }
  function validateNumber() {
    return true;
  }
  var Z_ANCHOR = /[^\\]\\Z/;
  function regex(str) {
    if (Z_ANCHOR.test(str))
      return false;
    try {
      new RegExp(str);
      return true;
    } catch (e) {
      return false;
    }
  }
});
var maxFaults = 1000;
var maxNameLength = 128;
var none = Object.freeze([]);
var silent = new Set(["if"]);
var minMissing = 3;
function listFaults(validate, patternWords = {}) {
  return (value) => {
    if (validate(value))
      return none;
    const faults = new Map;
    const strangers = strangersIn(value, validate.errors);
    let left = 0;
    for (const error of validate.errors) {
      if (silent.has(error.keyword))
        continue;
      const fault = strangerFault(error, strangers) ?? {
        pointer: pointerOf(error),
        detail: detailOf(error, patternWords)
      };
      const id = `${fault.pointer}
${fault.detail}`;
      if (faults.has(id))
        continue;
      if (faults.size < maxFaults)
        faults.set(id, fault);
      else
        left += 1;
    }
    if (left > 0)
      faults.set("", { pointer: "", detail: `has ${left} more faults` });
    return [...faults.values()];
  };
}
function strangersIn(value, errors) {
  const found = new Map;
  if (errors.length <= minMissing)
    return found;
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== "required" && keyword !== "additionalProperties")
      continue;
    const one = found.get(instancePath) ?? { missing: new Set, surplus: new Set };
    if (keyword === "required")
      one.missing.add(params.missingProperty);
    else
      one.surplus.add(params.additionalProperty);
    found.set(instancePath, one);
  }
  for (const [pointer, { missing, surplus }] of found) {
    const isStranger = missing.size >= minMissing && surplus.size > 0 && Object.keys(valueAt(value, pointer)).length === surplus.size;
    if (!isStranger)
      found.delete(pointer);
  }
  return found;
}
function strangerFault({ keyword, instancePath }, strangers) {
  if (keyword !== "required" && keyword !== "additionalProperties")
    return;
  const stranger = strangers.get(instancePath);
  if (stranger === undefined)
    return;
  const names = [...stranger.missing].join(", ");
  return { pointer: instancePath, detail: `has none of the properties that belong here: ${names}` };
}
function valueAt(value, pointer) {
  let found = value;
  for (const step of pointer.split("/").slice(1)) {
    found = found[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return found;
}
function chooseBranch(value, pointer, errors, marks) {
  const branches = marks.slice(1).map((end, index) => (errors ?? []).slice(marks[index], end));
  const possible = branches.filter((branch) => !branch.some((error) => isTypeOf(error, pointer)));
  if (Array.isArray(value) && possible.length === 1)
    return possible[0];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrongType(branches, pointer);
  const meant = possible.filter((branch) => !branch.some((error) => isConstantOf(error, pointer)));
  if (meant.length === 0)
    return unknownConstant(possible, pointer);
  const fewest = Math.min(...meant.map(({ length }) => length));
  const nearest = meant.filter(({ length }) => length === fewest);
  return nearest.length === 1 ? nearest[0] : undefined;
}
function wrongType(branches, pointer) {
  const [first, ...others] = branches.map((branch) => branch.find((error) => isTypeOf(error, pointer)));
  const isShared = others.every((other) => String(other?.params.type) === String(first?.params.type));
  return first !== undefined && isShared ? [first] : undefined;
}
function unknownConstant(branches, pointer) {
  const constants = branches.flatMap((branch) => branch.filter((error) => isConstantOf(error, pointer)));
  const [first] = constants;
  if (first === undefined || constants.some(({ instancePath }) => instancePath !== first.instancePath)) {
    return;
  }
  const allowed = constants.flatMap(({ params }) => params.allowedValues ?? [params.allowedValue]);
  return [{ ...first, keyword: "enum", params: { allowedValues: [...new Set(allowed)] } }];
}
function isTypeOf({ keyword, instancePath }, pointer) {
  return keyword === "type" && instancePath === pointer;
}
function isConstantOf({ keyword, instancePath }, pointer) {
  if (keyword !== "const" && keyword !== "enum")
    return false;
  return instancePath.startsWith(`${pointer}/`) && !instancePath.includes("/", pointer.length + 1);
}
function append(all, errors) {
  for (const error of errors)
    all.push(error);
  return all;
}
function pointerOf({ instancePath, params }) {
  const name = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  if (name === undefined)
    return instancePath;
  const cut = name.length > maxNameLength ? `${name.slice(0, maxNameLength)}…` : name;
  return `${instancePath}/${cut.toWellFormed().replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function detailOf({ keyword, params, message }, patternWords) {
  switch (keyword) {
    case "required":
      return "is required";
    case "dependentRequired":
      return `is required together with ${params.property}`;
    case "additionalProperties":
      return params.allowed.length > 0 ? `is not a property that belongs here: ${params.allowed.join(", ")}` : "is not a property that belongs here";
    case "type":
      return `must be ${[params.type].flat().map(withArticle).join(" or ")}`;
    case "const":
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case "enum":
      return `must be one of ${params.allowedValues.map((allowed) => JSON.stringify(allowed)).join(", ")}`;
    case "minLength":
      return `must have at least ${counted(params.limit, "character")}`;
    case "maxLength":
      return `must have at most ${counted(params.limit, "character")}`;
    case "minProperties":
      return `must have at least ${params.limit === 1 ? "1 property" : `${params.limit} properties`}`;
    case "maxProperties":
      return `must have at most ${params.limit === 1 ? "1 property" : `${params.limit} properties`}`;
    case "minItems":
      return `must have at least ${counted(params.limit, "item")}`;
    case "maxItems":
      return `must have at most ${counted(params.limit, "item")}`;
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return `must be ${params.comparison} ${params.limit}`;
    case "pattern":
      return patternWords[params.pattern] ?? "has another form than the contract describes";
    case "format":
      return `must be a valid ${params.format}`;
    case "anyOf":
      return params.titles.length > 0 ? `must be ${params.titles.join(" or ")}` : message;
    case "oneOf":
      return params.titles.length > 0 ? `must be exactly one of ${params.titles.join(", ")}` : message;
    default:
      return message;
  }
}
function withArticle(type) {
  if (type === "null")
    return "null";
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}
function counted(limit, unit) {
  return `${limit} ${unit}${limit === 1 ? "" : "s"}`;
}
var checkAge = validate645;
function validate645(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate645.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate645.errors = vErrors;
  return errors === 0;
}
validate645.evaluated = { dynamicProps: false, dynamicItems: false };
var checkAmount = validate663;
function validate663(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate663.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "components#/$defs/Amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "components#/$defs/Amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate663.errors = vErrors;
  return errors === 0;
}
validate663.evaluated = { dynamicProps: false, dynamicItems: false };
var checkCacheControl = validate646;
function validate646(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate646.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data !== "private, no-cache") {
    const err1 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: "private, no-cache" }, message: "must be equal to constant" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate646.errors = vErrors;
  return errors === 0;
}
validate646.evaluated = { dynamicProps: false, dynamicItems: false };
var checkCacheStatus = validate647;
var pattern161 = new RegExp("^planbase; (hit(; ttl=-[0-9]+)?|fwd=(miss(; stored)?|request|bypass))$", "u");
function validate647(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate647.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern161.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^planbase; (hit(; ttl=-[0-9]+)?|fwd=(miss(; stored)?|request|bypass))$" }, message: 'must match pattern "' + "^planbase; (hit(; ttl=-[0-9]+)?|fwd=(miss(; stored)?|request|bypass))$" + '"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate647.errors = vErrors;
  return errors === 0;
}
validate647.evaluated = { dynamicProps: false, dynamicItems: false };
var checkChanges = validate664;
var func5 = Object.prototype.hasOwnProperty;
var schema194 = { type: "object", additionalProperties: false, required: ["position", "revision", "operation", "objectId", "at", "plan"], properties: { position: { $ref: "#/$defs/Position" }, revision: { $ref: "#/$defs/RevisionNumber" }, operation: { type: "string", enum: ["create", "replace", "patch", "delete", "touch"] }, objectId: { $ref: "#/$defs/ObjectId" }, _org: { $ref: "#/$defs/Org" }, actor: { type: "string" }, at: { type: "string", format: "date-time" }, plan: { anyOf: [{ $ref: "#/$defs/Plan" }, { type: "null" }] } } };
var func0 = require_ucs2length().default;
var func67 = chooseBranch;
var pattern1 = new RegExp("^[A-Za-z0-9._~-]{1,2048}$", "u");
var pattern0 = new RegExp("^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$", "u");
var pattern4 = new RegExp("^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$", "u");
var formats4 = require_formats().fullFormats["date-time"];
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deductible === undefined || !func5.call(data, "deductible")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deductible" }, message: "must have required property '" + "deductible" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data._org === undefined || !func5.call(data, "_org")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_org" }, message: "must have required property '" + "_org" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.copay === undefined || !func5.call(data, "copay")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copay" }, message: "must have required property '" + "copay" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.objectId === undefined || !func5.call(data, "objectId")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.objectType === undefined || !func5.call(data, "objectType")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectType" }, message: "must have required property '" + "objectType" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "deductible" || key0 === "copay" || key0 === "_org" || key0 === "objectId" || key0 === "objectType")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["deductible", "copay", "_org", "objectId", "objectType"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.deductible !== undefined && func5.call(data, "deductible")) {
      let data0 = data.deductible;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/deductible", schemaPath: "#/$defs/Amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/deductible", schemaPath: "#/$defs/Amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.copay !== undefined && func5.call(data, "copay")) {
      let data1 = data.copay;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/copay", schemaPath: "#/$defs/Amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/copay", schemaPath: "#/$defs/Amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      let data2 = data._org;
      if (typeof data2 === "string") {
        if (data2.length > 255 && func0(data2) > 255) {
          const err10 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.length < 2 && func0(data2) < 1) {
          const err11 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err12 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data3 = data.objectId;
      if (typeof data3 === "string") {
        if (data3.length > 128 && func0(data3) > 128) {
          const err14 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.length < 2 && func0(data3) < 1) {
          const err15 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern0.test(data3)) {
          const err16 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      let data4 = data.objectType;
      if (typeof data4 !== "string") {
        const err18 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data4 !== "membercostshare") {
        const err19 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/const", keyword: "const", params: { allowedValue: "membercostshare" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate9.errors = vErrors;
  return errors === 0;
}
validate9.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pattern9 = new RegExp("^[^\\uD800-\\uDFFF]*$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data._org === undefined || !func5.call(data, "_org")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_org" }, message: "must have required property '" + "_org" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.objectId === undefined || !func5.call(data, "objectId")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.objectType === undefined || !func5.call(data, "objectType")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectType" }, message: "must have required property '" + "objectType" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === undefined || !func5.call(data, "name")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "_org" || key0 === "objectId" || key0 === "objectType" || key0 === "name")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["_org", "objectId", "objectType", "name"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      let data0 = data._org;
      if (typeof data0 === "string") {
        if (data0.length > 255 && func0(data0) > 255) {
          const err5 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err6 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err7 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data1 = data.objectId;
      if (typeof data1 === "string") {
        if (data1.length > 128 && func0(data1) > 128) {
          const err9 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err10 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern0.test(data1)) {
          const err11 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      let data2 = data.objectType;
      if (typeof data2 !== "string") {
        const err13 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data2 !== "service") {
        const err14 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/const", keyword: "const", params: { allowedValue: "service" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.name !== undefined && func5.call(data, "name")) {
      let data3 = data.name;
      if (typeof data3 === "string") {
        if (data3.length > 1000 && func0(data3) > 1000) {
          const err15 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.length < 2 && func0(data3) < 1) {
          const err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern9.test(data3)) {
          const err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
validate12.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.linkedService === undefined || !func5.call(data, "linkedService")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "linkedService" }, message: "must have required property '" + "linkedService" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.planserviceCostShares === undefined || !func5.call(data, "planserviceCostShares")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planserviceCostShares" }, message: "must have required property '" + "planserviceCostShares" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data._org === undefined || !func5.call(data, "_org")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_org" }, message: "must have required property '" + "_org" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.objectId === undefined || !func5.call(data, "objectId")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.objectType === undefined || !func5.call(data, "objectType")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectType" }, message: "must have required property '" + "objectType" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "linkedService" || key0 === "planserviceCostShares" || key0 === "_org" || key0 === "objectId" || key0 === "objectType")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["linkedService", "planserviceCostShares", "_org", "objectId", "objectType"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.linkedService !== undefined && func5.call(data, "linkedService")) {
      if (!validate12(data.linkedService, { instancePath: instancePath + "/linkedService", parentData: data, parentDataProperty: "linkedService", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.planserviceCostShares !== undefined && func5.call(data, "planserviceCostShares")) {
      if (!validate9(data.planserviceCostShares, { instancePath: instancePath + "/planserviceCostShares", parentData: data, parentDataProperty: "planserviceCostShares", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : append(vErrors, validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      let data2 = data._org;
      if (typeof data2 === "string") {
        if (data2.length > 255 && func0(data2) > 255) {
          const err6 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.length < 2 && func0(data2) < 1) {
          const err7 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err8 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data3 = data.objectId;
      if (typeof data3 === "string") {
        if (data3.length > 128 && func0(data3) > 128) {
          const err10 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.length < 2 && func0(data3) < 1) {
          const err11 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern0.test(data3)) {
          const err12 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      let data4 = data.objectType;
      if (typeof data4 !== "string") {
        const err14 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data4 !== "planservice") {
        const err15 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/const", keyword: "const", params: { allowedValue: "planservice" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
validate11.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pattern15 = new RegExp("^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$", "u");
var pattern16 = new RegExp("^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.planCostShares === undefined || !func5.call(data, "planCostShares")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planCostShares" }, message: "must have required property '" + "planCostShares" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.linkedPlanServices === undefined || !func5.call(data, "linkedPlanServices")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "linkedPlanServices" }, message: "must have required property '" + "linkedPlanServices" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data._org === undefined || !func5.call(data, "_org")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_org" }, message: "must have required property '" + "_org" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.objectId === undefined || !func5.call(data, "objectId")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.objectType === undefined || !func5.call(data, "objectType")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectType" }, message: "must have required property '" + "objectType" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.planType === undefined || !func5.call(data, "planType")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planType" }, message: "must have required property '" + "planType" + "'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.creationDate === undefined || !func5.call(data, "creationDate")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creationDate" }, message: "must have required property '" + "creationDate" + "'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "planCostShares" || key0 === "linkedPlanServices" || key0 === "_org" || key0 === "objectId" || key0 === "objectType" || key0 === "planType" || key0 === "creationDate")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["planCostShares", "linkedPlanServices", "_org", "objectId", "objectType", "planType", "creationDate"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.planCostShares !== undefined && func5.call(data, "planCostShares")) {
      if (!validate9(data.planCostShares, { instancePath: instancePath + "/planCostShares", parentData: data, parentDataProperty: "planCostShares", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : append(vErrors, validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.linkedPlanServices !== undefined && func5.call(data, "linkedPlanServices")) {
      let data1 = data.linkedPlanServices;
      const _errs5 = errors;
      let valid1 = true;
      const _errs6 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 1001) {
          const err8 = {};
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs7 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (!validate11(data1[i0], { instancePath: instancePath + "/linkedPlanServices/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/linkedPlanServices", schemaPath: "#/properties/linkedPlanServices/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 1000) {
          const err10 = { instancePath: instancePath + "/linkedPlanServices", schemaPath: "#/properties/linkedPlanServices/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/linkedPlanServices", schemaPath: "#/properties/linkedPlanServices/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      let data3 = data._org;
      if (typeof data3 === "string") {
        if (data3.length > 255 && func0(data3) > 255) {
          const err12 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.length < 2 && func0(data3) < 1) {
          const err13 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err14 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data4 = data.objectId;
      if (typeof data4 === "string") {
        if (data4.length > 128 && func0(data4) > 128) {
          const err16 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4.length < 2 && func0(data4) < 1) {
          const err17 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern0.test(data4)) {
          const err18 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      let data5 = data.objectType;
      if (typeof data5 !== "string") {
        const err20 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data5 !== "plan") {
        const err21 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/const", keyword: "const", params: { allowedValue: "plan" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.planType !== undefined && func5.call(data, "planType")) {
      let data6 = data.planType;
      if (typeof data6 === "string") {
        if (data6.length > 64 && func0(data6) > 64) {
          const err22 = { instancePath: instancePath + "/planType", schemaPath: "#/properties/planType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6.length < 2 && func0(data6) < 1) {
          const err23 = { instancePath: instancePath + "/planType", schemaPath: "#/properties/planType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!pattern4.test(data6)) {
          const err24 = { instancePath: instancePath + "/planType", schemaPath: "#/properties/planType/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/planType", schemaPath: "#/properties/planType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.creationDate !== undefined && func5.call(data, "creationDate")) {
      let data7 = data.creationDate;
      const _errs22 = errors;
      let valid7 = false;
      const _mark0 = errors;
      const _errs23 = errors;
      if (typeof data7 === "string") {
        if (!pattern15.test(data7)) {
          const err26 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      var _valid1 = _errs23 === errors;
      valid7 = valid7 || _valid1;
      const _mark1 = errors;
      const _errs25 = errors;
      if (typeof data7 === "string") {
        if (!pattern16.test(data7)) {
          const err28 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid2 = _errs25 === errors;
      valid7 = valid7 || _valid2;
      const _mark2 = errors;
      if (!valid7) {
        const _chosen0 = func67(data7, instancePath + "/creationDate", vErrors, [_mark0, _mark1, _mark2]);
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
        if (_chosen0 === undefined) {
          const err30 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
          errors = vErrors.length;
        }
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data7 === "string") {
        if (data7.length > 10 && func0(data7) > 10) {
          const err31 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data7.length < 20 && func0(data7) < 10) {
          const err32 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.position === undefined || !func5.call(data, "position")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "position" }, message: "must have required property '" + "position" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.revision === undefined || !func5.call(data, "revision")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property '" + "revision" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.operation === undefined || !func5.call(data, "operation")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property '" + "operation" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.objectId === undefined || !func5.call(data, "objectId")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.at === undefined || !func5.call(data, "at")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.plan === undefined || !func5.call(data, "plan")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "position" || key0 === "revision" || key0 === "operation" || key0 === "objectId" || key0 === "_org" || key0 === "actor" || key0 === "at" || key0 === "plan")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["position", "revision", "operation", "objectId", "_org", "actor", "at", "plan"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.position !== undefined && func5.call(data, "position")) {
      let data0 = data.position;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err7 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/Position/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]{1,2048}$" }, message: 'must match pattern "' + "^[A-Za-z0-9._~-]{1,2048}$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/Position/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data1 = data.revision;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err9 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.operation !== undefined && func5.call(data, "operation")) {
      let data2 = data.operation;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data2 === "create" || data2 === "replace" || data2 === "patch" || data2 === "delete" || data2 === "touch")) {
        const err13 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/enum", keyword: "enum", params: { allowedValues: schema194.properties.operation.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data3 = data.objectId;
      if (typeof data3 === "string") {
        if (data3.length > 128 && func0(data3) > 128) {
          const err14 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.length < 2 && func0(data3) < 1) {
          const err15 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern0.test(data3)) {
          const err16 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      let data4 = data._org;
      if (typeof data4 === "string") {
        if (data4.length > 255 && func0(data4) > 255) {
          const err18 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4.length < 2 && func0(data4) < 1) {
          const err19 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!pattern4.test(data4)) {
          const err20 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.actor !== undefined && func5.call(data, "actor")) {
      if (typeof data.actor !== "string") {
        const err22 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.at !== undefined && func5.call(data, "at")) {
      let data6 = data.at;
      if (typeof data6 === "string") {
        if (!formats4.validate(data6)) {
          const err23 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.plan !== undefined && func5.call(data, "plan")) {
      let data7 = data.plan;
      const _errs21 = errors;
      let valid5 = false;
      const _mark0 = errors;
      const _errs22 = errors;
      if (!validate33(data7, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs22 === errors;
      valid5 = valid5 || _valid0;
      const _mark1 = errors;
      const _errs23 = errors;
      if (data7 !== null) {
        const err25 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid1 = _errs23 === errors;
      valid5 = valid5 || _valid1;
      const _mark2 = errors;
      if (!valid5) {
        const _chosen0 = func67(data7, instancePath + "/plan", vErrors, [_mark0, _mark1, _mark2]);
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
        if (_chosen0 === undefined) {
          const err26 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/anyOf", keyword: "anyOf", params: { titles: [] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
          errors = vErrors.length;
        }
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate665(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate665.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === undefined || !func5.call(data, "items")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property '" + "items" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "items")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["items"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.items !== undefined && func5.call(data, "items")) {
      let data0 = data.items;
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 1001) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs6 = errors;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (!validate128(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate128.errors : append(vErrors, validate128.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length > 1000) {
          const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate665.errors = vErrors;
  return errors === 0;
}
validate665.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate664(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate664.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate665(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate665.errors : append(vErrors, validate665.errors);
    errors = vErrors.length;
  }
  validate664.errors = vErrors;
  return errors === 0;
}
validate664.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkChanges200CacheControl = validate648;
function validate648(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate648.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data !== "no-store") {
    const err1 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: "no-store" }, message: "must be equal to constant" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate648.errors = vErrors;
  return errors === 0;
}
validate648.evaluated = { dynamicProps: false, dynamicItems: false };
var checkChangesLimit = validate649;
function validate649(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate649.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1000 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate649.errors = vErrors;
  return errors === 0;
}
validate649.evaluated = { dynamicProps: false, dynamicItems: false };
var checkDay = validate668;
function validate668(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate668.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err0 = { instancePath, schemaPath: "components#/$defs/Day/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "components#/$defs/Day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate668.errors = vErrors;
  return errors === 0;
}
validate668.evaluated = { dynamicProps: false, dynamicItems: false };
var checkDeadLetter = validate669;
var schema175 = { type: "object", additionalProperties: false, required: ["deadLetterId", "queue", "reason", "attempts", "firstAt", "lastAt", "storedAt", "state", "message"], properties: { deadLetterId: { $ref: "#/$defs/DeadLetterId" }, queue: { $ref: "#/$defs/WorkQueue" }, reason: { type: "string" }, attempts: { type: "integer", minimum: 1 }, firstAt: { type: "string", format: "date-time" }, lastAt: { type: "string", format: "date-time" }, storedAt: { type: "string", format: "date-time" }, state: { type: "string", enum: ["kept", "redriving"] }, objectId: { $ref: "#/$defs/ObjectId" }, revision: { $ref: "#/$defs/RevisionNumber" }, message: { $ref: "#/$defs/DeadMessage" } } };
var schema160 = { type: "string", enum: ["search", "history"] };
var schema180 = { type: "object", additionalProperties: false, required: ["headers", "encoding", "content"], properties: { messageId: { type: "string" }, contentType: { type: "string" }, headers: { type: "object", additionalProperties: true }, encoding: { type: "string", enum: ["utf-8", "base64"] }, content: { type: "string" } } };
var pattern45 = new RegExp("^[0-9a-f]{32}$", "u");
function validate670(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate670.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deadLetterId === undefined || !func5.call(data, "deadLetterId")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deadLetterId" }, message: "must have required property '" + "deadLetterId" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queue === undefined || !func5.call(data, "queue")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queue" }, message: "must have required property '" + "queue" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === undefined || !func5.call(data, "reason")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.attempts === undefined || !func5.call(data, "attempts")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.firstAt === undefined || !func5.call(data, "firstAt")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstAt" }, message: "must have required property '" + "firstAt" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.lastAt === undefined || !func5.call(data, "lastAt")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastAt" }, message: "must have required property '" + "lastAt" + "'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.storedAt === undefined || !func5.call(data, "storedAt")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "storedAt" }, message: "must have required property '" + "storedAt" + "'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.state === undefined || !func5.call(data, "state")) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.message === undefined || !func5.call(data, "message")) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema175.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["deadLetterId", "queue", "reason", "attempts", "firstAt", "lastAt", "storedAt", "state", "objectId", "revision", "message"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.deadLetterId !== undefined && func5.call(data, "deadLetterId")) {
      let data0 = data.deadLetterId;
      if (typeof data0 === "string") {
        if (!pattern45.test(data0)) {
          const err10 = { instancePath: instancePath + "/deadLetterId", schemaPath: "#/$defs/DeadLetterId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "' + "^[0-9a-f]{32}$" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/deadLetterId", schemaPath: "#/$defs/DeadLetterId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.queue !== undefined && func5.call(data, "queue")) {
      let data1 = data.queue;
      if (typeof data1 !== "string") {
        const err12 = { instancePath: instancePath + "/queue", schemaPath: "#/$defs/WorkQueue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data1 === "search" || data1 === "history")) {
        const err13 = { instancePath: instancePath + "/queue", schemaPath: "#/$defs/WorkQueue/enum", keyword: "enum", params: { allowedValues: schema160.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func5.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err14 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.attempts !== undefined && func5.call(data, "attempts")) {
      let data3 = data.attempts;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err15 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.firstAt !== undefined && func5.call(data, "firstAt")) {
      let data4 = data.firstAt;
      if (typeof data4 === "string") {
        if (!formats4.validate(data4)) {
          const err17 = { instancePath: instancePath + "/firstAt", schemaPath: "#/properties/firstAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/firstAt", schemaPath: "#/properties/firstAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.lastAt !== undefined && func5.call(data, "lastAt")) {
      let data5 = data.lastAt;
      if (typeof data5 === "string") {
        if (!formats4.validate(data5)) {
          const err19 = { instancePath: instancePath + "/lastAt", schemaPath: "#/properties/lastAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/lastAt", schemaPath: "#/properties/lastAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.storedAt !== undefined && func5.call(data, "storedAt")) {
      let data6 = data.storedAt;
      if (typeof data6 === "string") {
        if (!formats4.validate(data6)) {
          const err21 = { instancePath: instancePath + "/storedAt", schemaPath: "#/properties/storedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/storedAt", schemaPath: "#/properties/storedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.state !== undefined && func5.call(data, "state")) {
      let data7 = data.state;
      if (typeof data7 !== "string") {
        const err23 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data7 === "kept" || data7 === "redriving")) {
        const err24 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema175.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data8 = data.objectId;
      if (typeof data8 === "string") {
        if (data8.length > 128 && func0(data8) > 128) {
          const err25 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data8.length < 2 && func0(data8) < 1) {
          const err26 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!pattern0.test(data8)) {
          const err27 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data9 = data.revision;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err29 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err30 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err31 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.message !== undefined && func5.call(data, "message")) {
      let data10 = data.message;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.headers === undefined || !func5.call(data10, "headers")) {
          const err32 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/DeadMessage/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property '" + "headers" + "'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data10.encoding === undefined || !func5.call(data10, "encoding")) {
          const err33 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/DeadMessage/required", keyword: "required", params: { missingProperty: "encoding" }, message: "must have required property '" + "encoding" + "'" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data10.content === undefined || !func5.call(data10, "content")) {
          const err34 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/DeadMessage/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property '" + "content" + "'" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key1 of Object.keys(data10)) {
          if (!(key1 === "messageId" || key1 === "contentType" || key1 === "headers" || key1 === "encoding" || key1 === "content")) {
            const err35 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/DeadMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["messageId", "contentType", "headers", "encoding", "content"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data10.messageId !== undefined && func5.call(data10, "messageId")) {
          if (typeof data10.messageId !== "string") {
            const err36 = { instancePath: instancePath + "/message/messageId", schemaPath: "#/$defs/DeadMessage/properties/messageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data10.contentType !== undefined && func5.call(data10, "contentType")) {
          if (typeof data10.contentType !== "string") {
            const err37 = { instancePath: instancePath + "/message/contentType", schemaPath: "#/$defs/DeadMessage/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data10.headers !== undefined && func5.call(data10, "headers")) {
          let data13 = data10.headers;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {} else {
            const err38 = { instancePath: instancePath + "/message/headers", schemaPath: "#/$defs/DeadMessage/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data10.encoding !== undefined && func5.call(data10, "encoding")) {
          let data14 = data10.encoding;
          if (typeof data14 !== "string") {
            const err39 = { instancePath: instancePath + "/message/encoding", schemaPath: "#/$defs/DeadMessage/properties/encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (!(data14 === "utf-8" || data14 === "base64")) {
            const err40 = { instancePath: instancePath + "/message/encoding", schemaPath: "#/$defs/DeadMessage/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema180.properties.encoding.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data10.content !== undefined && func5.call(data10, "content")) {
          if (typeof data10.content !== "string") {
            const err41 = { instancePath: instancePath + "/message/content", schemaPath: "#/$defs/DeadMessage/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/DeadMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate670.errors = vErrors;
  return errors === 0;
}
validate670.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate669(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate669.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate670(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate670.errors : append(vErrors, validate670.errors);
    errors = vErrors.length;
  }
  validate669.errors = vErrors;
  return errors === 0;
}
validate669.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkDeadLetterId = validate672;
function validate672(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate672.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern45.test(data)) {
      const err0 = { instancePath, schemaPath: "components#/$defs/DeadLetterId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "' + "^[0-9a-f]{32}$" + '"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "components#/$defs/DeadLetterId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate672.errors = vErrors;
  return errors === 0;
}
validate672.evaluated = { dynamicProps: false, dynamicItems: false };
var checkDeadLetterPage = validate673;
var schema163 = { type: "object", additionalProperties: false, required: ["deadLetterId", "queue", "reason", "attempts", "firstAt", "lastAt", "storedAt", "state"], properties: { deadLetterId: { $ref: "#/$defs/DeadLetterId" }, queue: { $ref: "#/$defs/WorkQueue" }, reason: { type: "string" }, attempts: { type: "integer", minimum: 1 }, firstAt: { type: "string", format: "date-time" }, lastAt: { type: "string", format: "date-time" }, storedAt: { type: "string", format: "date-time" }, state: { type: "string", enum: ["kept", "redriving"] }, objectId: { $ref: "#/$defs/ObjectId" }, revision: { $ref: "#/$defs/RevisionNumber" } } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deadLetterId === undefined || !func5.call(data, "deadLetterId")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deadLetterId" }, message: "must have required property '" + "deadLetterId" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queue === undefined || !func5.call(data, "queue")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queue" }, message: "must have required property '" + "queue" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === undefined || !func5.call(data, "reason")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.attempts === undefined || !func5.call(data, "attempts")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.firstAt === undefined || !func5.call(data, "firstAt")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstAt" }, message: "must have required property '" + "firstAt" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.lastAt === undefined || !func5.call(data, "lastAt")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastAt" }, message: "must have required property '" + "lastAt" + "'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.storedAt === undefined || !func5.call(data, "storedAt")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "storedAt" }, message: "must have required property '" + "storedAt" + "'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.state === undefined || !func5.call(data, "state")) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema163.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["deadLetterId", "queue", "reason", "attempts", "firstAt", "lastAt", "storedAt", "state", "objectId", "revision"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.deadLetterId !== undefined && func5.call(data, "deadLetterId")) {
      let data0 = data.deadLetterId;
      if (typeof data0 === "string") {
        if (!pattern45.test(data0)) {
          const err9 = { instancePath: instancePath + "/deadLetterId", schemaPath: "#/$defs/DeadLetterId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "' + "^[0-9a-f]{32}$" + '"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/deadLetterId", schemaPath: "#/$defs/DeadLetterId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.queue !== undefined && func5.call(data, "queue")) {
      let data1 = data.queue;
      if (typeof data1 !== "string") {
        const err11 = { instancePath: instancePath + "/queue", schemaPath: "#/$defs/WorkQueue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data1 === "search" || data1 === "history")) {
        const err12 = { instancePath: instancePath + "/queue", schemaPath: "#/$defs/WorkQueue/enum", keyword: "enum", params: { allowedValues: schema160.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func5.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.attempts !== undefined && func5.call(data, "attempts")) {
      let data3 = data.attempts;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err14 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.firstAt !== undefined && func5.call(data, "firstAt")) {
      let data4 = data.firstAt;
      if (typeof data4 === "string") {
        if (!formats4.validate(data4)) {
          const err16 = { instancePath: instancePath + "/firstAt", schemaPath: "#/properties/firstAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/firstAt", schemaPath: "#/properties/firstAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.lastAt !== undefined && func5.call(data, "lastAt")) {
      let data5 = data.lastAt;
      if (typeof data5 === "string") {
        if (!formats4.validate(data5)) {
          const err18 = { instancePath: instancePath + "/lastAt", schemaPath: "#/properties/lastAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/lastAt", schemaPath: "#/properties/lastAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.storedAt !== undefined && func5.call(data, "storedAt")) {
      let data6 = data.storedAt;
      if (typeof data6 === "string") {
        if (!formats4.validate(data6)) {
          const err20 = { instancePath: instancePath + "/storedAt", schemaPath: "#/properties/storedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/storedAt", schemaPath: "#/properties/storedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.state !== undefined && func5.call(data, "state")) {
      let data7 = data.state;
      if (typeof data7 !== "string") {
        const err22 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data7 === "kept" || data7 === "redriving")) {
        const err23 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema163.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data8 = data.objectId;
      if (typeof data8 === "string") {
        if (data8.length > 128 && func0(data8) > 128) {
          const err24 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data8.length < 2 && func0(data8) < 1) {
          const err25 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!pattern0.test(data8)) {
          const err26 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data9 = data.revision;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err28 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err29 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err30 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate674(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate674.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === undefined || !func5.call(data, "items")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property '" + "items" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "items")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["items"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.items !== undefined && func5.call(data, "items")) {
      let data0 = data.items;
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 101) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs6 = errors;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (!validate107(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate107.errors : append(vErrors, validate107.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate674.errors = vErrors;
  return errors === 0;
}
validate674.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate673(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate673.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate674(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate674.errors : append(vErrors, validate674.errors);
    errors = vErrors.length;
  }
  validate673.errors = vErrors;
  return errors === 0;
}
validate673.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkDeadLetterSummary = validate677;
function validate678(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate678.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deadLetterId === undefined || !func5.call(data, "deadLetterId")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deadLetterId" }, message: "must have required property '" + "deadLetterId" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queue === undefined || !func5.call(data, "queue")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queue" }, message: "must have required property '" + "queue" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === undefined || !func5.call(data, "reason")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.attempts === undefined || !func5.call(data, "attempts")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.firstAt === undefined || !func5.call(data, "firstAt")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstAt" }, message: "must have required property '" + "firstAt" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.lastAt === undefined || !func5.call(data, "lastAt")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastAt" }, message: "must have required property '" + "lastAt" + "'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.storedAt === undefined || !func5.call(data, "storedAt")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "storedAt" }, message: "must have required property '" + "storedAt" + "'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.state === undefined || !func5.call(data, "state")) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema163.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["deadLetterId", "queue", "reason", "attempts", "firstAt", "lastAt", "storedAt", "state", "objectId", "revision"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.deadLetterId !== undefined && func5.call(data, "deadLetterId")) {
      let data0 = data.deadLetterId;
      if (typeof data0 === "string") {
        if (!pattern45.test(data0)) {
          const err9 = { instancePath: instancePath + "/deadLetterId", schemaPath: "#/$defs/DeadLetterId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "' + "^[0-9a-f]{32}$" + '"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/deadLetterId", schemaPath: "#/$defs/DeadLetterId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.queue !== undefined && func5.call(data, "queue")) {
      let data1 = data.queue;
      if (typeof data1 !== "string") {
        const err11 = { instancePath: instancePath + "/queue", schemaPath: "#/$defs/WorkQueue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data1 === "search" || data1 === "history")) {
        const err12 = { instancePath: instancePath + "/queue", schemaPath: "#/$defs/WorkQueue/enum", keyword: "enum", params: { allowedValues: schema160.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func5.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.attempts !== undefined && func5.call(data, "attempts")) {
      let data3 = data.attempts;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err14 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.firstAt !== undefined && func5.call(data, "firstAt")) {
      let data4 = data.firstAt;
      if (typeof data4 === "string") {
        if (!formats4.validate(data4)) {
          const err16 = { instancePath: instancePath + "/firstAt", schemaPath: "#/properties/firstAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/firstAt", schemaPath: "#/properties/firstAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.lastAt !== undefined && func5.call(data, "lastAt")) {
      let data5 = data.lastAt;
      if (typeof data5 === "string") {
        if (!formats4.validate(data5)) {
          const err18 = { instancePath: instancePath + "/lastAt", schemaPath: "#/properties/lastAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/lastAt", schemaPath: "#/properties/lastAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.storedAt !== undefined && func5.call(data, "storedAt")) {
      let data6 = data.storedAt;
      if (typeof data6 === "string") {
        if (!formats4.validate(data6)) {
          const err20 = { instancePath: instancePath + "/storedAt", schemaPath: "#/properties/storedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/storedAt", schemaPath: "#/properties/storedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.state !== undefined && func5.call(data, "state")) {
      let data7 = data.state;
      if (typeof data7 !== "string") {
        const err22 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data7 === "kept" || data7 === "redriving")) {
        const err23 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema163.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data8 = data.objectId;
      if (typeof data8 === "string") {
        if (data8.length > 128 && func0(data8) > 128) {
          const err24 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data8.length < 2 && func0(data8) < 1) {
          const err25 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!pattern0.test(data8)) {
          const err26 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data9 = data.revision;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err28 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err29 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err30 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate678.errors = vErrors;
  return errors === 0;
}
validate678.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate677(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate677.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate678(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate678.errors : append(vErrors, validate678.errors);
    errors = vErrors.length;
  }
  validate677.errors = vErrors;
  return errors === 0;
}
validate677.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkEntityTag = validate680;
var pattern2 = new RegExp('^"[A-Za-z0-9._~-]{1,64}"$', "u");
function validate680(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate680.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "components#/$defs/EntityTag/pattern", keyword: "pattern", params: { pattern: '^"[A-Za-z0-9._~-]{1,64}"$' }, message: 'must match pattern "' + '^"[A-Za-z0-9._~-]{1,64}"$' + '"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "components#/$defs/EntityTag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate680.errors = vErrors;
  return errors === 0;
}
validate680.evaluated = { dynamicProps: false, dynamicItems: false };
var checkEntityTags = validate681;
var pattern3 = new RegExp('^(?:\\*|(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?(?:,[ \\t]*(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?)*)$', "u");
function validate681(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate681.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (data.length > 4096 && func0(data) > 4096) {
      const err0 = { instancePath, schemaPath: "components#/$defs/EntityTags/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "components#/$defs/EntityTags/pattern", keyword: "pattern", params: { pattern: '^(?:\\*|(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?(?:,[ \\t]*(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?)*)$' }, message: 'must match pattern "' + '^(?:\\*|(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?(?:,[ \\t]*(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?)*)$' + '"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "components#/$defs/EntityTags/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate681.errors = vErrors;
  return errors === 0;
}
validate681.evaluated = { dynamicProps: false, dynamicItems: false };
var checkExportPlansQueryHasMarks = validate650;
function validate650(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate650.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate650.errors = vErrors;
  return errors === 0;
}
validate650.evaluated = { dynamicProps: false, dynamicItems: false };
var checkHealth = validate682;
function validate682(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate682.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === undefined || !func5.call(data, "status")) {
      const err0 = { instancePath, schemaPath: "components#/$defs/Health/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "status")) {
        const err1 = { instancePath, schemaPath: "components#/$defs/Health/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["status"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== undefined && func5.call(data, "status")) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "components#/$defs/Health/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data0 !== "ok") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "components#/$defs/Health/properties/status/const", keyword: "const", params: { allowedValue: "ok" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "components#/$defs/Health/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate682.errors = vErrors;
  return errors === 0;
}
validate682.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkIdempotencyKey = validate651;
function validate651(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate651.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (data.length > 255 && func0(data) > 255) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate651.errors = vErrors;
  return errors === 0;
}
validate651.evaluated = { dynamicProps: false, dynamicItems: false };
var checkIdempotencyReplayed = validate652;
function validate652(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate652.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data !== true) {
    const err1 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate652.errors = vErrors;
  return errors === 0;
}
validate652.evaluated = { dynamicProps: false, dynamicItems: false };
var checkImportPlansQueryExisting = validate653;
var schema594 = { type: "string", enum: ["keep", "replace"] };
function validate653(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate653.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "keep" || data === "replace")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema594.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate653.errors = vErrors;
  return errors === 0;
}
validate653.evaluated = { dynamicProps: false, dynamicItems: false };
var checkIndexing = validate683;
var schema87 = { type: "object", additionalProperties: false, required: ["objectId", "committed", "searchable", "state"], properties: { objectId: { $ref: "#/$defs/ObjectId" }, committed: { type: "integer", minimum: 1 }, searchable: { type: "integer", minimum: 0 }, state: { type: "string", enum: ["pending", "searchable", "failed"] }, reason: { type: "string" }, timeline: { $ref: "#/$defs/Timeline" }, traceId: { type: "string", pattern: "^[0-9a-f]{32}$" } } };
function validate684(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate684.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.objectId === undefined || !func5.call(data, "objectId")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.committed === undefined || !func5.call(data, "committed")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "committed" }, message: "must have required property '" + "committed" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.searchable === undefined || !func5.call(data, "searchable")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "searchable" }, message: "must have required property '" + "searchable" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.state === undefined || !func5.call(data, "state")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "objectId" || key0 === "committed" || key0 === "searchable" || key0 === "state" || key0 === "reason" || key0 === "timeline" || key0 === "traceId")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["objectId", "committed", "searchable", "state", "reason", "timeline", "traceId"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data0 = data.objectId;
      if (typeof data0 === "string") {
        if (data0.length > 128 && func0(data0) > 128) {
          const err5 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err6 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err7 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.committed !== undefined && func5.call(data, "committed")) {
      let data1 = data.committed;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err9 = { instancePath: instancePath + "/committed", schemaPath: "#/properties/committed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/committed", schemaPath: "#/properties/committed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.searchable !== undefined && func5.call(data, "searchable")) {
      let data2 = data.searchable;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/searchable", schemaPath: "#/properties/searchable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/searchable", schemaPath: "#/properties/searchable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.state !== undefined && func5.call(data, "state")) {
      let data3 = data.state;
      if (typeof data3 !== "string") {
        const err13 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data3 === "pending" || data3 === "searchable" || data3 === "failed")) {
        const err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema87.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func5.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.timeline !== undefined && func5.call(data, "timeline")) {
      let data5 = data.timeline;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 of Object.keys(data5)) {
          if (!(key1 === "committed" || key1 === "relayed" || key1 === "delivered" || key1 === "indexed" || key1 === "searchable")) {
            const err16 = { instancePath: instancePath + "/timeline", schemaPath: "#/$defs/Timeline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["committed", "relayed", "delivered", "indexed", "searchable"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.committed !== undefined && func5.call(data5, "committed")) {
          let data6 = data5.committed;
          if (typeof data6 === "string") {
            if (!formats4.validate(data6)) {
              const err17 = { instancePath: instancePath + "/timeline/committed", schemaPath: "#/$defs/Timeline/properties/committed/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/timeline/committed", schemaPath: "#/$defs/Timeline/properties/committed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.relayed !== undefined && func5.call(data5, "relayed")) {
          let data7 = data5.relayed;
          if (typeof data7 === "string") {
            if (!formats4.validate(data7)) {
              const err19 = { instancePath: instancePath + "/timeline/relayed", schemaPath: "#/$defs/Timeline/properties/relayed/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/timeline/relayed", schemaPath: "#/$defs/Timeline/properties/relayed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data5.delivered !== undefined && func5.call(data5, "delivered")) {
          let data8 = data5.delivered;
          if (typeof data8 === "string") {
            if (!formats4.validate(data8)) {
              const err21 = { instancePath: instancePath + "/timeline/delivered", schemaPath: "#/$defs/Timeline/properties/delivered/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/timeline/delivered", schemaPath: "#/$defs/Timeline/properties/delivered/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5.indexed !== undefined && func5.call(data5, "indexed")) {
          let data9 = data5.indexed;
          if (typeof data9 === "string") {
            if (!formats4.validate(data9)) {
              const err23 = { instancePath: instancePath + "/timeline/indexed", schemaPath: "#/$defs/Timeline/properties/indexed/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/timeline/indexed", schemaPath: "#/$defs/Timeline/properties/indexed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data5.searchable !== undefined && func5.call(data5, "searchable")) {
          let data10 = data5.searchable;
          if (typeof data10 === "string") {
            if (!formats4.validate(data10)) {
              const err25 = { instancePath: instancePath + "/timeline/searchable", schemaPath: "#/$defs/Timeline/properties/searchable/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/timeline/searchable", schemaPath: "#/$defs/Timeline/properties/searchable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/timeline", schemaPath: "#/$defs/Timeline/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.traceId !== undefined && func5.call(data, "traceId")) {
      let data11 = data.traceId;
      if (typeof data11 === "string") {
        if (!pattern45.test(data11)) {
          const err28 = { instancePath: instancePath + "/traceId", schemaPath: "#/properties/traceId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "' + "^[0-9a-f]{32}$" + '"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/traceId", schemaPath: "#/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate684.errors = vErrors;
  return errors === 0;
}
validate684.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate683(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate683.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate684(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate684.errors : append(vErrors, validate684.errors);
    errors = vErrors.length;
  }
  validate683.errors = vErrors;
  return errors === 0;
}
validate683.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkIndexingState = validate654;
var schema595 = { type: "string", enum: ["pending", "searchable", "failed"] };
function validate654(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate654.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "pending" || data === "searchable" || data === "failed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema595.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate654.errors = vErrors;
  return errors === 0;
}
validate654.evaluated = { dynamicProps: false, dynamicItems: false };
var checkJsonPatch = validate686;
var schema60 = { type: "array", maxItems: 1000, if: { minItems: 1001 }, else: { items: { anyOf: [{ title: "add, replace or test", type: "object", required: ["op", "path", "value"], properties: { op: { type: "string", enum: ["add", "replace", "test"] }, path: { $ref: "#/$defs/JsonPointer" }, value: {} } }, { title: "remove", type: "object", required: ["op", "path"], properties: { op: { type: "string", const: "remove" }, path: { $ref: "#/$defs/JsonPointer" } } }, { title: "move or copy", type: "object", required: ["op", "from", "path"], properties: { op: { type: "string", enum: ["move", "copy"] }, from: { $ref: "#/$defs/JsonPointer" }, path: { $ref: "#/$defs/JsonPointer" } } }] } } };
var pattern33 = new RegExp("^(?:/(?:[^~/]|~[01])*)*$", "u");
function validate687(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate687.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1001) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0;i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs5 = errors;
        let valid3 = false;
        const _mark0 = errors;
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.op === undefined || !func5.call(data0, "op")) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/0/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property '" + "op" + "'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0.path === undefined || !func5.call(data0, "path")) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data0.value === undefined || !func5.call(data0, "value")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data0.op !== undefined && func5.call(data0, "op")) {
            let data1 = data0.op;
            if (typeof data1 !== "string") {
              const err4 = { instancePath: instancePath + "/" + i0 + "/op", schemaPath: "#/else/items/anyOf/0/properties/op/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!(data1 === "add" || data1 === "replace" || data1 === "test")) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/op", schemaPath: "#/else/items/anyOf/0/properties/op/enum", keyword: "enum", params: { allowedValues: schema60.else.items.anyOf[0].properties.op.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.path !== undefined && func5.call(data0, "path")) {
            let data2 = data0.path;
            if (typeof data2 === "string") {
              if (data2.length > 4096 && func0(data2) > 4096) {
                const err6 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/$defs/JsonPointer/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (!pattern33.test(data2)) {
                const err7 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/$defs/JsonPointer/pattern", keyword: "pattern", params: { pattern: "^(?:/(?:[^~/]|~[01])*)*$" }, message: 'must match pattern "' + "^(?:/(?:[^~/]|~[01])*)*$" + '"' };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            } else {
              const err8 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/$defs/JsonPointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        } else {
          const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid1 = _errs6 === errors;
        if (_valid1) {
          var props0 = {};
          props0.op = true;
          props0.path = true;
          props0.value = true;
        }
        valid3 = valid3 || _valid1;
        const _mark1 = errors;
        const _errs13 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.op === undefined || !func5.call(data0, "op")) {
            const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/1/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property '" + "op" + "'" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data0.path === undefined || !func5.call(data0, "path")) {
            const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/1/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (data0.op !== undefined && func5.call(data0, "op")) {
            let data3 = data0.op;
            if (typeof data3 !== "string") {
              const err12 = { instancePath: instancePath + "/" + i0 + "/op", schemaPath: "#/else/items/anyOf/1/properties/op/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data3 !== "remove") {
              const err13 = { instancePath: instancePath + "/" + i0 + "/op", schemaPath: "#/else/items/anyOf/1/properties/op/const", keyword: "const", params: { allowedValue: "remove" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data0.path !== undefined && func5.call(data0, "path")) {
            let data4 = data0.path;
            if (typeof data4 === "string") {
              if (data4.length > 4096 && func0(data4) > 4096) {
                const err14 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/$defs/JsonPointer/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!pattern33.test(data4)) {
                const err15 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/$defs/JsonPointer/pattern", keyword: "pattern", params: { pattern: "^(?:/(?:[^~/]|~[01])*)*$" }, message: 'must match pattern "' + "^(?:/(?:[^~/]|~[01])*)*$" + '"' };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/$defs/JsonPointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        var _valid2 = _errs13 === errors;
        if (_valid2) {
          if (props0 !== true) {
            props0 = props0 || {};
            props0.op = true;
            props0.path = true;
          }
        }
        valid3 = valid3 || _valid2;
        const _mark2 = errors;
        const _errs20 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.op === undefined || !func5.call(data0, "op")) {
            const err18 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/2/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property '" + "op" + "'" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (data0.from === undefined || !func5.call(data0, "from")) {
            const err19 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/2/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (data0.path === undefined || !func5.call(data0, "path")) {
            const err20 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (data0.op !== undefined && func5.call(data0, "op")) {
            let data5 = data0.op;
            if (typeof data5 !== "string") {
              const err21 = { instancePath: instancePath + "/" + i0 + "/op", schemaPath: "#/else/items/anyOf/2/properties/op/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (!(data5 === "move" || data5 === "copy")) {
              const err22 = { instancePath: instancePath + "/" + i0 + "/op", schemaPath: "#/else/items/anyOf/2/properties/op/enum", keyword: "enum", params: { allowedValues: schema60.else.items.anyOf[2].properties.op.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data0.from !== undefined && func5.call(data0, "from")) {
            let data6 = data0.from;
            if (typeof data6 === "string") {
              if (data6.length > 4096 && func0(data6) > 4096) {
                const err23 = { instancePath: instancePath + "/" + i0 + "/from", schemaPath: "#/$defs/JsonPointer/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (!pattern33.test(data6)) {
                const err24 = { instancePath: instancePath + "/" + i0 + "/from", schemaPath: "#/$defs/JsonPointer/pattern", keyword: "pattern", params: { pattern: "^(?:/(?:[^~/]|~[01])*)*$" }, message: 'must match pattern "' + "^(?:/(?:[^~/]|~[01])*)*$" + '"' };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            } else {
              const err25 = { instancePath: instancePath + "/" + i0 + "/from", schemaPath: "#/$defs/JsonPointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (data0.path !== undefined && func5.call(data0, "path")) {
            let data7 = data0.path;
            if (typeof data7 === "string") {
              if (data7.length > 4096 && func0(data7) > 4096) {
                const err26 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/$defs/JsonPointer/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (!pattern33.test(data7)) {
                const err27 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/$defs/JsonPointer/pattern", keyword: "pattern", params: { pattern: "^(?:/(?:[^~/]|~[01])*)*$" }, message: 'must match pattern "' + "^(?:/(?:[^~/]|~[01])*)*$" + '"' };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            } else {
              const err28 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/$defs/JsonPointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        } else {
          const err29 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        var _valid3 = _errs20 === errors;
        if (_valid3) {
          if (props0 !== true) {
            props0 = props0 || {};
            props0.op = true;
            props0.from = true;
            props0.path = true;
          }
        }
        valid3 = valid3 || _valid3;
        const _mark3 = errors;
        if (!valid3) {
          const _chosen0 = func67(data0, instancePath + "/" + i0, vErrors, [_mark0, _mark1, _mark2, _mark3]);
          errors = _errs5;
          if (vErrors !== null) {
            if (_errs5) {
              vErrors.length = _errs5;
            } else {
              vErrors = null;
            }
          }
          if (_chosen0 === undefined) {
            const err30 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf", keyword: "anyOf", params: { titles: ["add, replace or test", "remove", "move or copy"] }, message: "must be one of several forms" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          } else {
            vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
            errors = vErrors.length;
          }
        } else {
          errors = _errs5;
          if (vErrors !== null) {
            if (_errs5) {
              vErrors.length = _errs5;
            } else {
              vErrors = null;
            }
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
  }
  if (!valid0) {
    const err31 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      const err32 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
      if (vErrors === null) {
        vErrors = [err32];
      } else {
        vErrors.push(err32);
      }
      errors++;
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate687.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate687.evaluated = { dynamicProps: false, dynamicItems: true };
function validate686(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate686.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate687(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate687.errors : append(vErrors, validate687.errors);
    errors = vErrors.length;
  } else {
    var items0 = validate687.evaluated.items;
  }
  validate686.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate686.evaluated = { dynamicProps: false, dynamicItems: true };
var checkLimit = validate655;
function validate655(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate655.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate655.errors = vErrors;
  return errors === 0;
}
validate655.evaluated = { dynamicProps: false, dynamicItems: false };
var checkListPlansQueryPlanType = validate656;
function validate656(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate656.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (data.length > 64 && func0(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate656.errors = vErrors;
  return errors === 0;
}
validate656.evaluated = { dynamicProps: false, dynamicItems: false };
var checkListPlansQuerySort = validate657;
var schema598 = { type: "string", enum: ["objectId", "planType", "-planType", "creationDate", "-creationDate"] };
function validate657(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate657.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "objectId" || data === "planType" || data === "-planType" || data === "creationDate" || data === "-creationDate")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema598.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate657.errors = vErrors;
  return errors === 0;
}
validate657.evaluated = { dynamicProps: false, dynamicItems: false };
var checkLocation = validate658;
var formats2 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function validate658(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate658.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!formats2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "' + "uri-reference" + '"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate658.errors = vErrors;
  return errors === 0;
}
validate658.evaluated = { dynamicProps: false, dynamicItems: false };
var checkMergePatch = validate689;
function validate689(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate689.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "components#/$defs/MergePatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate689.errors = vErrors;
  return errors === 0;
}
validate689.evaluated = { dynamicProps: false, dynamicItems: false };
var checkMetrics = validate690;
function validate690(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate690.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "components#/$defs/Metrics/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate690.errors = vErrors;
  return errors === 0;
}
validate690.evaluated = { dynamicProps: false, dynamicItems: false };
var checkNextLink = validate659;
function validate659(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate659.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate659.errors = vErrors;
  return errors === 0;
}
validate659.evaluated = { dynamicProps: false, dynamicItems: false };
var checkObjectId = validate691;
function validate691(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate691.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (data.length > 128 && func0(data) > 128) {
      const err0 = { instancePath, schemaPath: "components#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: "components#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern0.test(data)) {
      const err2 = { instancePath, schemaPath: "components#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "components#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate691.errors = vErrors;
  return errors === 0;
}
validate691.evaluated = { dynamicProps: false, dynamicItems: false };
var checkOrg = validate692;
function validate692(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate692.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (data.length > 255 && func0(data) > 255) {
      const err0 = { instancePath, schemaPath: "components#/$defs/Org/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: "components#/$defs/Org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "components#/$defs/Org/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "components#/$defs/Org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate692.errors = vErrors;
  return errors === 0;
}
validate692.evaluated = { dynamicProps: false, dynamicItems: false };
var checkPipeline = validate693;
var schema135 = { type: "object", additionalProperties: false, required: ["observedAt", "store", "search", "history", "stream", "memory", "durability", "clock", "settings", "relay", "deadLetters", "pauses"], properties: { observedAt: { type: "string", format: "date-time" }, store: { type: "object", additionalProperties: false, properties: { id: { type: "string" }, refusal: { type: "string" } } }, generation: { type: "string" }, search: { $ref: "#/$defs/Backlog" }, history: { $ref: "#/$defs/Backlog" }, stream: { type: "object", additionalProperties: false, required: ["entries", "bytes", "limitBytes"], properties: { entries: { type: "integer", minimum: 0 }, bytes: { type: "integer", minimum: 0 }, limitBytes: { type: "integer", minimum: 1 }, oldestAt: { type: "string", format: "date-time" }, newestAt: { type: "string", format: "date-time" } } }, memory: { type: "object", additionalProperties: false, required: ["usedBytes"], properties: { usedBytes: { type: "integer", minimum: 0 }, limitBytes: { type: "integer", minimum: 1 } } }, durability: { type: "object", additionalProperties: false, required: ["evictionPolicy", "appendOnly", "warnings"], properties: { evictionPolicy: { type: "string" }, appendOnly: { type: "boolean" }, fsync: { type: "string" }, warnings: { type: "array", items: { type: "string" } } } }, clock: { type: "object", additionalProperties: false, required: ["offsetSeconds", "warnings"], properties: { offsetSeconds: { type: "number" }, warnings: { type: "array", items: { type: "string" } } } }, settings: { type: "object", additionalProperties: false, required: ["warnings"], properties: { warnings: { type: "array", items: { type: "string" } } } }, rebuild: { type: "object", additionalProperties: false, required: ["rebuildId", "state", "plans", "rejected"], properties: { rebuildId: { $ref: "#/$defs/RebuildId" }, state: { $ref: "#/$defs/RebuildState" }, plans: { $ref: "#/$defs/RebuildProgress" }, rejected: { type: "integer", minimum: 0 } } }, relay: { type: "object", additionalProperties: false, properties: { waiting: { type: "integer", minimum: 0 }, oldestAt: { type: "string", format: "date-time" }, oldestAgeSeconds: { type: "number", minimum: 0 } } }, broker: { type: "object", additionalProperties: false, required: ["observedAt", "queues", "deadLetters"], properties: { observedAt: { type: "string", format: "date-time" }, queues: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "messages"], properties: { name: { type: "string" }, messages: { type: "integer", minimum: 0 } } } }, deadLetters: { type: "integer", minimum: 0 } } }, deadLetters: { type: "object", additionalProperties: false, required: ["stored", "bytes", "redriving"], properties: { stored: { type: "integer", minimum: 0 }, bytes: { type: "integer", minimum: 0 }, redriving: { type: "integer", minimum: 0 } } }, pauses: { type: "array", items: { type: "object", additionalProperties: false, required: ["process", "part", "reason", "since", "seenAt"], properties: { process: { type: "string" }, part: { type: "string" }, reason: { type: "string" }, since: { type: "string", format: "date-time" }, seenAt: { type: "string", format: "date-time" } } } }, historyLost: { type: "object", additionalProperties: false, required: ["foundAt", "before"], properties: { foundAt: { type: "string", format: "date-time" }, before: { type: "string", format: "date-time" } } }, drift: { type: "object", additionalProperties: false, required: ["observedAt", "buckets", "plans", "documents", "behind", "repairs"], properties: { observedAt: { type: "string", format: "date-time" }, buckets: { type: "integer", minimum: 0 }, plans: { type: "integer", minimum: 0 }, documents: { type: "integer", minimum: 0 }, behind: { type: "integer", minimum: 0 }, repairs: { type: "integer", minimum: 0 } } } } };
var schema139 = { type: "string", enum: ["wanted", "filling", "auditing", "swapping", "abandoning", "ended"] };
var pattern54 = new RegExp("^[0-9]{1,16}$", "u");
function validate694(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate694.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.observedAt === undefined || !func5.call(data, "observedAt")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "observedAt" }, message: "must have required property '" + "observedAt" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.store === undefined || !func5.call(data, "store")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "store" }, message: "must have required property '" + "store" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.search === undefined || !func5.call(data, "search")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search" }, message: "must have required property '" + "search" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.history === undefined || !func5.call(data, "history")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" }, message: "must have required property '" + "history" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.stream === undefined || !func5.call(data, "stream")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream" }, message: "must have required property '" + "stream" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.memory === undefined || !func5.call(data, "memory")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memory" }, message: "must have required property '" + "memory" + "'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.durability === undefined || !func5.call(data, "durability")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durability" }, message: "must have required property '" + "durability" + "'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.clock === undefined || !func5.call(data, "clock")) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clock" }, message: "must have required property '" + "clock" + "'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.settings === undefined || !func5.call(data, "settings")) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property '" + "settings" + "'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.relay === undefined || !func5.call(data, "relay")) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relay" }, message: "must have required property '" + "relay" + "'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.deadLetters === undefined || !func5.call(data, "deadLetters")) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deadLetters" }, message: "must have required property '" + "deadLetters" + "'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.pauses === undefined || !func5.call(data, "pauses")) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pauses" }, message: "must have required property '" + "pauses" + "'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema135.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["observedAt", "store", "generation", "search", "history", "stream", "memory", "durability", "clock", "settings", "rebuild", "relay", "broker", "deadLetters", "pauses", "historyLost", "drift"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.observedAt !== undefined && func5.call(data, "observedAt")) {
      let data0 = data.observedAt;
      if (typeof data0 === "string") {
        if (!formats4.validate(data0)) {
          const err13 = { instancePath: instancePath + "/observedAt", schemaPath: "#/properties/observedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/observedAt", schemaPath: "#/properties/observedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.store !== undefined && func5.call(data, "store")) {
      let data1 = data.store;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 of Object.keys(data1)) {
          if (!(key1 === "id" || key1 === "refusal")) {
            const err15 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["id", "refusal"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.id !== undefined && func5.call(data1, "id")) {
          if (typeof data1.id !== "string") {
            const err16 = { instancePath: instancePath + "/store/id", schemaPath: "#/properties/store/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.refusal !== undefined && func5.call(data1, "refusal")) {
          if (typeof data1.refusal !== "string") {
            const err17 = { instancePath: instancePath + "/store/refusal", schemaPath: "#/properties/store/properties/refusal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.generation !== undefined && func5.call(data, "generation")) {
      if (typeof data.generation !== "string") {
        const err19 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.search !== undefined && func5.call(data, "search")) {
      let data5 = data.search;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.pending === undefined || !func5.call(data5, "pending")) {
          const err20 = { instancePath: instancePath + "/search", schemaPath: "#/$defs/Backlog/required", keyword: "required", params: { missingProperty: "pending" }, message: "must have required property '" + "pending" + "'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5.failed === undefined || !func5.call(data5, "failed")) {
          const err21 = { instancePath: instancePath + "/search", schemaPath: "#/$defs/Backlog/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key2 of Object.keys(data5)) {
          if (!(key2 === "pending" || key2 === "failed" || key2 === "oldestAt" || key2 === "oldestAgeSeconds")) {
            const err22 = { instancePath: instancePath + "/search", schemaPath: "#/$defs/Backlog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2, allowed: ["pending", "failed", "oldestAt", "oldestAgeSeconds"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5.pending !== undefined && func5.call(data5, "pending")) {
          let data6 = data5.pending;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err23 = { instancePath: instancePath + "/search/pending", schemaPath: "#/$defs/Backlog/properties/pending/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err24 = { instancePath: instancePath + "/search/pending", schemaPath: "#/$defs/Backlog/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data5.failed !== undefined && func5.call(data5, "failed")) {
          let data7 = data5.failed;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err25 = { instancePath: instancePath + "/search/failed", schemaPath: "#/$defs/Backlog/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err26 = { instancePath: instancePath + "/search/failed", schemaPath: "#/$defs/Backlog/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data5.oldestAt !== undefined && func5.call(data5, "oldestAt")) {
          let data8 = data5.oldestAt;
          if (typeof data8 === "string") {
            if (!formats4.validate(data8)) {
              const err27 = { instancePath: instancePath + "/search/oldestAt", schemaPath: "#/$defs/Backlog/properties/oldestAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/search/oldestAt", schemaPath: "#/$defs/Backlog/properties/oldestAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data5.oldestAgeSeconds !== undefined && func5.call(data5, "oldestAgeSeconds")) {
          let data9 = data5.oldestAgeSeconds;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err29 = { instancePath: instancePath + "/search/oldestAgeSeconds", schemaPath: "#/$defs/Backlog/properties/oldestAgeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/search/oldestAgeSeconds", schemaPath: "#/$defs/Backlog/properties/oldestAgeSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/search", schemaPath: "#/$defs/Backlog/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.history !== undefined && func5.call(data, "history")) {
      let data10 = data.history;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.pending === undefined || !func5.call(data10, "pending")) {
          const err32 = { instancePath: instancePath + "/history", schemaPath: "#/$defs/Backlog/required", keyword: "required", params: { missingProperty: "pending" }, message: "must have required property '" + "pending" + "'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data10.failed === undefined || !func5.call(data10, "failed")) {
          const err33 = { instancePath: instancePath + "/history", schemaPath: "#/$defs/Backlog/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        for (const key3 of Object.keys(data10)) {
          if (!(key3 === "pending" || key3 === "failed" || key3 === "oldestAt" || key3 === "oldestAgeSeconds")) {
            const err34 = { instancePath: instancePath + "/history", schemaPath: "#/$defs/Backlog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3, allowed: ["pending", "failed", "oldestAt", "oldestAgeSeconds"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data10.pending !== undefined && func5.call(data10, "pending")) {
          let data11 = data10.pending;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err35 = { instancePath: instancePath + "/history/pending", schemaPath: "#/$defs/Backlog/properties/pending/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err36 = { instancePath: instancePath + "/history/pending", schemaPath: "#/$defs/Backlog/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data10.failed !== undefined && func5.call(data10, "failed")) {
          let data12 = data10.failed;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err37 = { instancePath: instancePath + "/history/failed", schemaPath: "#/$defs/Backlog/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err38 = { instancePath: instancePath + "/history/failed", schemaPath: "#/$defs/Backlog/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
        if (data10.oldestAt !== undefined && func5.call(data10, "oldestAt")) {
          let data13 = data10.oldestAt;
          if (typeof data13 === "string") {
            if (!formats4.validate(data13)) {
              const err39 = { instancePath: instancePath + "/history/oldestAt", schemaPath: "#/$defs/Backlog/properties/oldestAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/history/oldestAt", schemaPath: "#/$defs/Backlog/properties/oldestAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data10.oldestAgeSeconds !== undefined && func5.call(data10, "oldestAgeSeconds")) {
          let data14 = data10.oldestAgeSeconds;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err41 = { instancePath: instancePath + "/history/oldestAgeSeconds", schemaPath: "#/$defs/Backlog/properties/oldestAgeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/history/oldestAgeSeconds", schemaPath: "#/$defs/Backlog/properties/oldestAgeSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/history", schemaPath: "#/$defs/Backlog/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.stream !== undefined && func5.call(data, "stream")) {
      let data15 = data.stream;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.entries === undefined || !func5.call(data15, "entries")) {
          const err44 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data15.bytes === undefined || !func5.call(data15, "bytes")) {
          const err45 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property '" + "bytes" + "'" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data15.limitBytes === undefined || !func5.call(data15, "limitBytes")) {
          const err46 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/required", keyword: "required", params: { missingProperty: "limitBytes" }, message: "must have required property '" + "limitBytes" + "'" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        for (const key4 of Object.keys(data15)) {
          if (!(key4 === "entries" || key4 === "bytes" || key4 === "limitBytes" || key4 === "oldestAt" || key4 === "newestAt")) {
            const err47 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4, allowed: ["entries", "bytes", "limitBytes", "oldestAt", "newestAt"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data15.entries !== undefined && func5.call(data15, "entries")) {
          let data16 = data15.entries;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err48 = { instancePath: instancePath + "/stream/entries", schemaPath: "#/properties/stream/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err49 = { instancePath: instancePath + "/stream/entries", schemaPath: "#/properties/stream/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (data15.bytes !== undefined && func5.call(data15, "bytes")) {
          let data17 = data15.bytes;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err50 = { instancePath: instancePath + "/stream/bytes", schemaPath: "#/properties/stream/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err51 = { instancePath: instancePath + "/stream/bytes", schemaPath: "#/properties/stream/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
        }
        if (data15.limitBytes !== undefined && func5.call(data15, "limitBytes")) {
          let data18 = data15.limitBytes;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err52 = { instancePath: instancePath + "/stream/limitBytes", schemaPath: "#/properties/stream/properties/limitBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 1 || isNaN(data18)) {
              const err53 = { instancePath: instancePath + "/stream/limitBytes", schemaPath: "#/properties/stream/properties/limitBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          }
        }
        if (data15.oldestAt !== undefined && func5.call(data15, "oldestAt")) {
          let data19 = data15.oldestAt;
          if (typeof data19 === "string") {
            if (!formats4.validate(data19)) {
              const err54 = { instancePath: instancePath + "/stream/oldestAt", schemaPath: "#/properties/stream/properties/oldestAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/stream/oldestAt", schemaPath: "#/properties/stream/properties/oldestAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data15.newestAt !== undefined && func5.call(data15, "newestAt")) {
          let data20 = data15.newestAt;
          if (typeof data20 === "string") {
            if (!formats4.validate(data20)) {
              const err56 = { instancePath: instancePath + "/stream/newestAt", schemaPath: "#/properties/stream/properties/newestAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/stream/newestAt", schemaPath: "#/properties/stream/properties/newestAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.memory !== undefined && func5.call(data, "memory")) {
      let data21 = data.memory;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.usedBytes === undefined || !func5.call(data21, "usedBytes")) {
          const err59 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/required", keyword: "required", params: { missingProperty: "usedBytes" }, message: "must have required property '" + "usedBytes" + "'" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        for (const key5 of Object.keys(data21)) {
          if (!(key5 === "usedBytes" || key5 === "limitBytes")) {
            const err60 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5, allowed: ["usedBytes", "limitBytes"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data21.usedBytes !== undefined && func5.call(data21, "usedBytes")) {
          let data22 = data21.usedBytes;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err61 = { instancePath: instancePath + "/memory/usedBytes", schemaPath: "#/properties/memory/properties/usedBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err62 = { instancePath: instancePath + "/memory/usedBytes", schemaPath: "#/properties/memory/properties/usedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data21.limitBytes !== undefined && func5.call(data21, "limitBytes")) {
          let data23 = data21.limitBytes;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err63 = { instancePath: instancePath + "/memory/limitBytes", schemaPath: "#/properties/memory/properties/limitBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 1 || isNaN(data23)) {
              const err64 = { instancePath: instancePath + "/memory/limitBytes", schemaPath: "#/properties/memory/properties/limitBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.durability !== undefined && func5.call(data, "durability")) {
      let data24 = data.durability;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.evictionPolicy === undefined || !func5.call(data24, "evictionPolicy")) {
          const err66 = { instancePath: instancePath + "/durability", schemaPath: "#/properties/durability/required", keyword: "required", params: { missingProperty: "evictionPolicy" }, message: "must have required property '" + "evictionPolicy" + "'" };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data24.appendOnly === undefined || !func5.call(data24, "appendOnly")) {
          const err67 = { instancePath: instancePath + "/durability", schemaPath: "#/properties/durability/required", keyword: "required", params: { missingProperty: "appendOnly" }, message: "must have required property '" + "appendOnly" + "'" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data24.warnings === undefined || !func5.call(data24, "warnings")) {
          const err68 = { instancePath: instancePath + "/durability", schemaPath: "#/properties/durability/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property '" + "warnings" + "'" };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        for (const key6 of Object.keys(data24)) {
          if (!(key6 === "evictionPolicy" || key6 === "appendOnly" || key6 === "fsync" || key6 === "warnings")) {
            const err69 = { instancePath: instancePath + "/durability", schemaPath: "#/properties/durability/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6, allowed: ["evictionPolicy", "appendOnly", "fsync", "warnings"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data24.evictionPolicy !== undefined && func5.call(data24, "evictionPolicy")) {
          if (typeof data24.evictionPolicy !== "string") {
            const err70 = { instancePath: instancePath + "/durability/evictionPolicy", schemaPath: "#/properties/durability/properties/evictionPolicy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data24.appendOnly !== undefined && func5.call(data24, "appendOnly")) {
          if (typeof data24.appendOnly !== "boolean") {
            const err71 = { instancePath: instancePath + "/durability/appendOnly", schemaPath: "#/properties/durability/properties/appendOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data24.fsync !== undefined && func5.call(data24, "fsync")) {
          if (typeof data24.fsync !== "string") {
            const err72 = { instancePath: instancePath + "/durability/fsync", schemaPath: "#/properties/durability/properties/fsync/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data24.warnings !== undefined && func5.call(data24, "warnings")) {
          let data28 = data24.warnings;
          if (Array.isArray(data28)) {
            const len0 = data28.length;
            for (let i0 = 0;i0 < len0; i0++) {
              if (typeof data28[i0] !== "string") {
                const err73 = { instancePath: instancePath + "/durability/warnings/" + i0, schemaPath: "#/properties/durability/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/durability/warnings", schemaPath: "#/properties/durability/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/durability", schemaPath: "#/properties/durability/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.clock !== undefined && func5.call(data, "clock")) {
      let data30 = data.clock;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.offsetSeconds === undefined || !func5.call(data30, "offsetSeconds")) {
          const err76 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/required", keyword: "required", params: { missingProperty: "offsetSeconds" }, message: "must have required property '" + "offsetSeconds" + "'" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data30.warnings === undefined || !func5.call(data30, "warnings")) {
          const err77 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property '" + "warnings" + "'" };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        for (const key7 of Object.keys(data30)) {
          if (!(key7 === "offsetSeconds" || key7 === "warnings")) {
            const err78 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7, allowed: ["offsetSeconds", "warnings"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data30.offsetSeconds !== undefined && func5.call(data30, "offsetSeconds")) {
          let data31 = data30.offsetSeconds;
          if (!(typeof data31 == "number" && isFinite(data31))) {
            const err79 = { instancePath: instancePath + "/clock/offsetSeconds", schemaPath: "#/properties/clock/properties/offsetSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data30.warnings !== undefined && func5.call(data30, "warnings")) {
          let data32 = data30.warnings;
          if (Array.isArray(data32)) {
            const len1 = data32.length;
            for (let i1 = 0;i1 < len1; i1++) {
              if (typeof data32[i1] !== "string") {
                const err80 = { instancePath: instancePath + "/clock/warnings/" + i1, schemaPath: "#/properties/clock/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
          } else {
            const err81 = { instancePath: instancePath + "/clock/warnings", schemaPath: "#/properties/clock/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.settings !== undefined && func5.call(data, "settings")) {
      let data34 = data.settings;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.warnings === undefined || !func5.call(data34, "warnings")) {
          const err83 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property '" + "warnings" + "'" };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        for (const key8 of Object.keys(data34)) {
          if (!(key8 === "warnings")) {
            const err84 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8, allowed: ["warnings"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data34.warnings !== undefined && func5.call(data34, "warnings")) {
          let data35 = data34.warnings;
          if (Array.isArray(data35)) {
            const len2 = data35.length;
            for (let i2 = 0;i2 < len2; i2++) {
              if (typeof data35[i2] !== "string") {
                const err85 = { instancePath: instancePath + "/settings/warnings/" + i2, schemaPath: "#/properties/settings/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/settings/warnings", schemaPath: "#/properties/settings/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.rebuild !== undefined && func5.call(data, "rebuild")) {
      let data37 = data.rebuild;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.rebuildId === undefined || !func5.call(data37, "rebuildId")) {
          const err88 = { instancePath: instancePath + "/rebuild", schemaPath: "#/properties/rebuild/required", keyword: "required", params: { missingProperty: "rebuildId" }, message: "must have required property '" + "rebuildId" + "'" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data37.state === undefined || !func5.call(data37, "state")) {
          const err89 = { instancePath: instancePath + "/rebuild", schemaPath: "#/properties/rebuild/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data37.plans === undefined || !func5.call(data37, "plans")) {
          const err90 = { instancePath: instancePath + "/rebuild", schemaPath: "#/properties/rebuild/required", keyword: "required", params: { missingProperty: "plans" }, message: "must have required property '" + "plans" + "'" };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        if (data37.rejected === undefined || !func5.call(data37, "rejected")) {
          const err91 = { instancePath: instancePath + "/rebuild", schemaPath: "#/properties/rebuild/required", keyword: "required", params: { missingProperty: "rejected" }, message: "must have required property '" + "rejected" + "'" };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        for (const key9 of Object.keys(data37)) {
          if (!(key9 === "rebuildId" || key9 === "state" || key9 === "plans" || key9 === "rejected")) {
            const err92 = { instancePath: instancePath + "/rebuild", schemaPath: "#/properties/rebuild/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9, allowed: ["rebuildId", "state", "plans", "rejected"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data37.rebuildId !== undefined && func5.call(data37, "rebuildId")) {
          let data38 = data37.rebuildId;
          if (typeof data38 === "string") {
            if (!pattern54.test(data38)) {
              const err93 = { instancePath: instancePath + "/rebuild/rebuildId", schemaPath: "#/$defs/RebuildId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,16}$" }, message: 'must match pattern "' + "^[0-9]{1,16}$" + '"' };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          } else {
            const err94 = { instancePath: instancePath + "/rebuild/rebuildId", schemaPath: "#/$defs/RebuildId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data37.state !== undefined && func5.call(data37, "state")) {
          let data39 = data37.state;
          if (typeof data39 !== "string") {
            const err95 = { instancePath: instancePath + "/rebuild/state", schemaPath: "#/$defs/RebuildState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          if (!(data39 === "wanted" || data39 === "filling" || data39 === "auditing" || data39 === "swapping" || data39 === "abandoning" || data39 === "ended")) {
            const err96 = { instancePath: instancePath + "/rebuild/state", schemaPath: "#/$defs/RebuildState/enum", keyword: "enum", params: { allowedValues: schema139.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data37.plans !== undefined && func5.call(data37, "plans")) {
          let data40 = data37.plans;
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.total === undefined || !func5.call(data40, "total")) {
              const err97 = { instancePath: instancePath + "/rebuild/plans", schemaPath: "#/$defs/RebuildProgress/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data40.left === undefined || !func5.call(data40, "left")) {
              const err98 = { instancePath: instancePath + "/rebuild/plans", schemaPath: "#/$defs/RebuildProgress/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property '" + "left" + "'" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            for (const key10 of Object.keys(data40)) {
              if (!(key10 === "total" || key10 === "left")) {
                const err99 = { instancePath: instancePath + "/rebuild/plans", schemaPath: "#/$defs/RebuildProgress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10, allowed: ["total", "left"] }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data40.total !== undefined && func5.call(data40, "total")) {
              let data41 = data40.total;
              if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                const err100 = { instancePath: instancePath + "/rebuild/plans/total", schemaPath: "#/$defs/RebuildProgress/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 < 0 || isNaN(data41)) {
                  const err101 = { instancePath: instancePath + "/rebuild/plans/total", schemaPath: "#/$defs/RebuildProgress/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              }
            }
            if (data40.left !== undefined && func5.call(data40, "left")) {
              let data42 = data40.left;
              if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                const err102 = { instancePath: instancePath + "/rebuild/plans/left", schemaPath: "#/$defs/RebuildProgress/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (typeof data42 == "number" && isFinite(data42)) {
                if (data42 < 0 || isNaN(data42)) {
                  const err103 = { instancePath: instancePath + "/rebuild/plans/left", schemaPath: "#/$defs/RebuildProgress/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err104 = { instancePath: instancePath + "/rebuild/plans", schemaPath: "#/$defs/RebuildProgress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data37.rejected !== undefined && func5.call(data37, "rejected")) {
          let data43 = data37.rejected;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err105 = { instancePath: instancePath + "/rebuild/rejected", schemaPath: "#/properties/rebuild/properties/rejected/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 0 || isNaN(data43)) {
              const err106 = { instancePath: instancePath + "/rebuild/rejected", schemaPath: "#/properties/rebuild/properties/rejected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/rebuild", schemaPath: "#/properties/rebuild/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.relay !== undefined && func5.call(data, "relay")) {
      let data44 = data.relay;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        for (const key11 of Object.keys(data44)) {
          if (!(key11 === "waiting" || key11 === "oldestAt" || key11 === "oldestAgeSeconds")) {
            const err108 = { instancePath: instancePath + "/relay", schemaPath: "#/properties/relay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11, allowed: ["waiting", "oldestAt", "oldestAgeSeconds"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data44.waiting !== undefined && func5.call(data44, "waiting")) {
          let data45 = data44.waiting;
          if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
            const err109 = { instancePath: instancePath + "/relay/waiting", schemaPath: "#/properties/relay/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 < 0 || isNaN(data45)) {
              const err110 = { instancePath: instancePath + "/relay/waiting", schemaPath: "#/properties/relay/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
        }
        if (data44.oldestAt !== undefined && func5.call(data44, "oldestAt")) {
          let data46 = data44.oldestAt;
          if (typeof data46 === "string") {
            if (!formats4.validate(data46)) {
              const err111 = { instancePath: instancePath + "/relay/oldestAt", schemaPath: "#/properties/relay/properties/oldestAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/relay/oldestAt", schemaPath: "#/properties/relay/properties/oldestAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data44.oldestAgeSeconds !== undefined && func5.call(data44, "oldestAgeSeconds")) {
          let data47 = data44.oldestAgeSeconds;
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 < 0 || isNaN(data47)) {
              const err113 = { instancePath: instancePath + "/relay/oldestAgeSeconds", schemaPath: "#/properties/relay/properties/oldestAgeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          } else {
            const err114 = { instancePath: instancePath + "/relay/oldestAgeSeconds", schemaPath: "#/properties/relay/properties/oldestAgeSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
      } else {
        const err115 = { instancePath: instancePath + "/relay", schemaPath: "#/properties/relay/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.broker !== undefined && func5.call(data, "broker")) {
      let data48 = data.broker;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.observedAt === undefined || !func5.call(data48, "observedAt")) {
          const err116 = { instancePath: instancePath + "/broker", schemaPath: "#/properties/broker/required", keyword: "required", params: { missingProperty: "observedAt" }, message: "must have required property '" + "observedAt" + "'" };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        if (data48.queues === undefined || !func5.call(data48, "queues")) {
          const err117 = { instancePath: instancePath + "/broker", schemaPath: "#/properties/broker/required", keyword: "required", params: { missingProperty: "queues" }, message: "must have required property '" + "queues" + "'" };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        if (data48.deadLetters === undefined || !func5.call(data48, "deadLetters")) {
          const err118 = { instancePath: instancePath + "/broker", schemaPath: "#/properties/broker/required", keyword: "required", params: { missingProperty: "deadLetters" }, message: "must have required property '" + "deadLetters" + "'" };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        for (const key12 of Object.keys(data48)) {
          if (!(key12 === "observedAt" || key12 === "queues" || key12 === "deadLetters")) {
            const err119 = { instancePath: instancePath + "/broker", schemaPath: "#/properties/broker/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12, allowed: ["observedAt", "queues", "deadLetters"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data48.observedAt !== undefined && func5.call(data48, "observedAt")) {
          let data49 = data48.observedAt;
          if (typeof data49 === "string") {
            if (!formats4.validate(data49)) {
              const err120 = { instancePath: instancePath + "/broker/observedAt", schemaPath: "#/properties/broker/properties/observedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          } else {
            const err121 = { instancePath: instancePath + "/broker/observedAt", schemaPath: "#/properties/broker/properties/observedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data48.queues !== undefined && func5.call(data48, "queues")) {
          let data50 = data48.queues;
          if (Array.isArray(data50)) {
            const len3 = data50.length;
            for (let i3 = 0;i3 < len3; i3++) {
              let data51 = data50[i3];
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                if (data51.name === undefined || !func5.call(data51, "name")) {
                  const err122 = { instancePath: instancePath + "/broker/queues/" + i3, schemaPath: "#/properties/broker/properties/queues/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
                if (data51.messages === undefined || !func5.call(data51, "messages")) {
                  const err123 = { instancePath: instancePath + "/broker/queues/" + i3, schemaPath: "#/properties/broker/properties/queues/items/required", keyword: "required", params: { missingProperty: "messages" }, message: "must have required property '" + "messages" + "'" };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
                for (const key13 of Object.keys(data51)) {
                  if (!(key13 === "name" || key13 === "messages")) {
                    const err124 = { instancePath: instancePath + "/broker/queues/" + i3, schemaPath: "#/properties/broker/properties/queues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13, allowed: ["name", "messages"] }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
                if (data51.name !== undefined && func5.call(data51, "name")) {
                  if (typeof data51.name !== "string") {
                    const err125 = { instancePath: instancePath + "/broker/queues/" + i3 + "/name", schemaPath: "#/properties/broker/properties/queues/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
                if (data51.messages !== undefined && func5.call(data51, "messages")) {
                  let data53 = data51.messages;
                  if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                    const err126 = { instancePath: instancePath + "/broker/queues/" + i3 + "/messages", schemaPath: "#/properties/broker/properties/queues/items/properties/messages/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                  if (typeof data53 == "number" && isFinite(data53)) {
                    if (data53 < 0 || isNaN(data53)) {
                      const err127 = { instancePath: instancePath + "/broker/queues/" + i3 + "/messages", schemaPath: "#/properties/broker/properties/queues/items/properties/messages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err128 = { instancePath: instancePath + "/broker/queues/" + i3, schemaPath: "#/properties/broker/properties/queues/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
          } else {
            const err129 = { instancePath: instancePath + "/broker/queues", schemaPath: "#/properties/broker/properties/queues/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data48.deadLetters !== undefined && func5.call(data48, "deadLetters")) {
          let data54 = data48.deadLetters;
          if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
            const err130 = { instancePath: instancePath + "/broker/deadLetters", schemaPath: "#/properties/broker/properties/deadLetters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
          if (typeof data54 == "number" && isFinite(data54)) {
            if (data54 < 0 || isNaN(data54)) {
              const err131 = { instancePath: instancePath + "/broker/deadLetters", schemaPath: "#/properties/broker/properties/deadLetters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
          }
        }
      } else {
        const err132 = { instancePath: instancePath + "/broker", schemaPath: "#/properties/broker/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
    }
    if (data.deadLetters !== undefined && func5.call(data, "deadLetters")) {
      let data55 = data.deadLetters;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        if (data55.stored === undefined || !func5.call(data55, "stored")) {
          const err133 = { instancePath: instancePath + "/deadLetters", schemaPath: "#/properties/deadLetters/required", keyword: "required", params: { missingProperty: "stored" }, message: "must have required property '" + "stored" + "'" };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        if (data55.bytes === undefined || !func5.call(data55, "bytes")) {
          const err134 = { instancePath: instancePath + "/deadLetters", schemaPath: "#/properties/deadLetters/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property '" + "bytes" + "'" };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
        if (data55.redriving === undefined || !func5.call(data55, "redriving")) {
          const err135 = { instancePath: instancePath + "/deadLetters", schemaPath: "#/properties/deadLetters/required", keyword: "required", params: { missingProperty: "redriving" }, message: "must have required property '" + "redriving" + "'" };
          if (vErrors === null) {
            vErrors = [err135];
          } else {
            vErrors.push(err135);
          }
          errors++;
        }
        for (const key14 of Object.keys(data55)) {
          if (!(key14 === "stored" || key14 === "bytes" || key14 === "redriving")) {
            const err136 = { instancePath: instancePath + "/deadLetters", schemaPath: "#/properties/deadLetters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14, allowed: ["stored", "bytes", "redriving"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data55.stored !== undefined && func5.call(data55, "stored")) {
          let data56 = data55.stored;
          if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
            const err137 = { instancePath: instancePath + "/deadLetters/stored", schemaPath: "#/properties/deadLetters/properties/stored/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
          if (typeof data56 == "number" && isFinite(data56)) {
            if (data56 < 0 || isNaN(data56)) {
              const err138 = { instancePath: instancePath + "/deadLetters/stored", schemaPath: "#/properties/deadLetters/properties/stored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          }
        }
        if (data55.bytes !== undefined && func5.call(data55, "bytes")) {
          let data57 = data55.bytes;
          if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
            const err139 = { instancePath: instancePath + "/deadLetters/bytes", schemaPath: "#/properties/deadLetters/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
          if (typeof data57 == "number" && isFinite(data57)) {
            if (data57 < 0 || isNaN(data57)) {
              const err140 = { instancePath: instancePath + "/deadLetters/bytes", schemaPath: "#/properties/deadLetters/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
          }
        }
        if (data55.redriving !== undefined && func5.call(data55, "redriving")) {
          let data58 = data55.redriving;
          if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
            const err141 = { instancePath: instancePath + "/deadLetters/redriving", schemaPath: "#/properties/deadLetters/properties/redriving/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 < 0 || isNaN(data58)) {
              const err142 = { instancePath: instancePath + "/deadLetters/redriving", schemaPath: "#/properties/deadLetters/properties/redriving/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
        }
      } else {
        const err143 = { instancePath: instancePath + "/deadLetters", schemaPath: "#/properties/deadLetters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
    }
    if (data.pauses !== undefined && func5.call(data, "pauses")) {
      let data59 = data.pauses;
      if (Array.isArray(data59)) {
        const len4 = data59.length;
        for (let i4 = 0;i4 < len4; i4++) {
          let data60 = data59[i4];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.process === undefined || !func5.call(data60, "process")) {
              const err144 = { instancePath: instancePath + "/pauses/" + i4, schemaPath: "#/properties/pauses/items/required", keyword: "required", params: { missingProperty: "process" }, message: "must have required property '" + "process" + "'" };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
            if (data60.part === undefined || !func5.call(data60, "part")) {
              const err145 = { instancePath: instancePath + "/pauses/" + i4, schemaPath: "#/properties/pauses/items/required", keyword: "required", params: { missingProperty: "part" }, message: "must have required property '" + "part" + "'" };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            if (data60.reason === undefined || !func5.call(data60, "reason")) {
              const err146 = { instancePath: instancePath + "/pauses/" + i4, schemaPath: "#/properties/pauses/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
            if (data60.since === undefined || !func5.call(data60, "since")) {
              const err147 = { instancePath: instancePath + "/pauses/" + i4, schemaPath: "#/properties/pauses/items/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property '" + "since" + "'" };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (data60.seenAt === undefined || !func5.call(data60, "seenAt")) {
              const err148 = { instancePath: instancePath + "/pauses/" + i4, schemaPath: "#/properties/pauses/items/required", keyword: "required", params: { missingProperty: "seenAt" }, message: "must have required property '" + "seenAt" + "'" };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            for (const key15 of Object.keys(data60)) {
              if (!(key15 === "process" || key15 === "part" || key15 === "reason" || key15 === "since" || key15 === "seenAt")) {
                const err149 = { instancePath: instancePath + "/pauses/" + i4, schemaPath: "#/properties/pauses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15, allowed: ["process", "part", "reason", "since", "seenAt"] }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
            if (data60.process !== undefined && func5.call(data60, "process")) {
              if (typeof data60.process !== "string") {
                const err150 = { instancePath: instancePath + "/pauses/" + i4 + "/process", schemaPath: "#/properties/pauses/items/properties/process/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data60.part !== undefined && func5.call(data60, "part")) {
              if (typeof data60.part !== "string") {
                const err151 = { instancePath: instancePath + "/pauses/" + i4 + "/part", schemaPath: "#/properties/pauses/items/properties/part/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            }
            if (data60.reason !== undefined && func5.call(data60, "reason")) {
              if (typeof data60.reason !== "string") {
                const err152 = { instancePath: instancePath + "/pauses/" + i4 + "/reason", schemaPath: "#/properties/pauses/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
            if (data60.since !== undefined && func5.call(data60, "since")) {
              let data64 = data60.since;
              if (typeof data64 === "string") {
                if (!formats4.validate(data64)) {
                  const err153 = { instancePath: instancePath + "/pauses/" + i4 + "/since", schemaPath: "#/properties/pauses/items/properties/since/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
                  if (vErrors === null) {
                    vErrors = [err153];
                  } else {
                    vErrors.push(err153);
                  }
                  errors++;
                }
              } else {
                const err154 = { instancePath: instancePath + "/pauses/" + i4 + "/since", schemaPath: "#/properties/pauses/items/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
            }
            if (data60.seenAt !== undefined && func5.call(data60, "seenAt")) {
              let data65 = data60.seenAt;
              if (typeof data65 === "string") {
                if (!formats4.validate(data65)) {
                  const err155 = { instancePath: instancePath + "/pauses/" + i4 + "/seenAt", schemaPath: "#/properties/pauses/items/properties/seenAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
              } else {
                const err156 = { instancePath: instancePath + "/pauses/" + i4 + "/seenAt", schemaPath: "#/properties/pauses/items/properties/seenAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
          } else {
            const err157 = { instancePath: instancePath + "/pauses/" + i4, schemaPath: "#/properties/pauses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
      } else {
        const err158 = { instancePath: instancePath + "/pauses", schemaPath: "#/properties/pauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err158];
        } else {
          vErrors.push(err158);
        }
        errors++;
      }
    }
    if (data.historyLost !== undefined && func5.call(data, "historyLost")) {
      let data66 = data.historyLost;
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        if (data66.foundAt === undefined || !func5.call(data66, "foundAt")) {
          const err159 = { instancePath: instancePath + "/historyLost", schemaPath: "#/properties/historyLost/required", keyword: "required", params: { missingProperty: "foundAt" }, message: "must have required property '" + "foundAt" + "'" };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
        if (data66.before === undefined || !func5.call(data66, "before")) {
          const err160 = { instancePath: instancePath + "/historyLost", schemaPath: "#/properties/historyLost/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property '" + "before" + "'" };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
        for (const key16 of Object.keys(data66)) {
          if (!(key16 === "foundAt" || key16 === "before")) {
            const err161 = { instancePath: instancePath + "/historyLost", schemaPath: "#/properties/historyLost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16, allowed: ["foundAt", "before"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        if (data66.foundAt !== undefined && func5.call(data66, "foundAt")) {
          let data67 = data66.foundAt;
          if (typeof data67 === "string") {
            if (!formats4.validate(data67)) {
              const err162 = { instancePath: instancePath + "/historyLost/foundAt", schemaPath: "#/properties/historyLost/properties/foundAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
          } else {
            const err163 = { instancePath: instancePath + "/historyLost/foundAt", schemaPath: "#/properties/historyLost/properties/foundAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data66.before !== undefined && func5.call(data66, "before")) {
          let data68 = data66.before;
          if (typeof data68 === "string") {
            if (!formats4.validate(data68)) {
              const err164 = { instancePath: instancePath + "/historyLost/before", schemaPath: "#/properties/historyLost/properties/before/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
          } else {
            const err165 = { instancePath: instancePath + "/historyLost/before", schemaPath: "#/properties/historyLost/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
      } else {
        const err166 = { instancePath: instancePath + "/historyLost", schemaPath: "#/properties/historyLost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      }
    }
    if (data.drift !== undefined && func5.call(data, "drift")) {
      let data69 = data.drift;
      if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
        if (data69.observedAt === undefined || !func5.call(data69, "observedAt")) {
          const err167 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/required", keyword: "required", params: { missingProperty: "observedAt" }, message: "must have required property '" + "observedAt" + "'" };
          if (vErrors === null) {
            vErrors = [err167];
          } else {
            vErrors.push(err167);
          }
          errors++;
        }
        if (data69.buckets === undefined || !func5.call(data69, "buckets")) {
          const err168 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/required", keyword: "required", params: { missingProperty: "buckets" }, message: "must have required property '" + "buckets" + "'" };
          if (vErrors === null) {
            vErrors = [err168];
          } else {
            vErrors.push(err168);
          }
          errors++;
        }
        if (data69.plans === undefined || !func5.call(data69, "plans")) {
          const err169 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/required", keyword: "required", params: { missingProperty: "plans" }, message: "must have required property '" + "plans" + "'" };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
        if (data69.documents === undefined || !func5.call(data69, "documents")) {
          const err170 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/required", keyword: "required", params: { missingProperty: "documents" }, message: "must have required property '" + "documents" + "'" };
          if (vErrors === null) {
            vErrors = [err170];
          } else {
            vErrors.push(err170);
          }
          errors++;
        }
        if (data69.behind === undefined || !func5.call(data69, "behind")) {
          const err171 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/required", keyword: "required", params: { missingProperty: "behind" }, message: "must have required property '" + "behind" + "'" };
          if (vErrors === null) {
            vErrors = [err171];
          } else {
            vErrors.push(err171);
          }
          errors++;
        }
        if (data69.repairs === undefined || !func5.call(data69, "repairs")) {
          const err172 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/required", keyword: "required", params: { missingProperty: "repairs" }, message: "must have required property '" + "repairs" + "'" };
          if (vErrors === null) {
            vErrors = [err172];
          } else {
            vErrors.push(err172);
          }
          errors++;
        }
        for (const key17 of Object.keys(data69)) {
          if (!(key17 === "observedAt" || key17 === "buckets" || key17 === "plans" || key17 === "documents" || key17 === "behind" || key17 === "repairs")) {
            const err173 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17, allowed: ["observedAt", "buckets", "plans", "documents", "behind", "repairs"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err173];
            } else {
              vErrors.push(err173);
            }
            errors++;
          }
        }
        if (data69.observedAt !== undefined && func5.call(data69, "observedAt")) {
          let data70 = data69.observedAt;
          if (typeof data70 === "string") {
            if (!formats4.validate(data70)) {
              const err174 = { instancePath: instancePath + "/drift/observedAt", schemaPath: "#/properties/drift/properties/observedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
          } else {
            const err175 = { instancePath: instancePath + "/drift/observedAt", schemaPath: "#/properties/drift/properties/observedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          }
        }
        if (data69.buckets !== undefined && func5.call(data69, "buckets")) {
          let data71 = data69.buckets;
          if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
            const err176 = { instancePath: instancePath + "/drift/buckets", schemaPath: "#/properties/drift/properties/buckets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
          if (typeof data71 == "number" && isFinite(data71)) {
            if (data71 < 0 || isNaN(data71)) {
              const err177 = { instancePath: instancePath + "/drift/buckets", schemaPath: "#/properties/drift/properties/buckets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
          }
        }
        if (data69.plans !== undefined && func5.call(data69, "plans")) {
          let data72 = data69.plans;
          if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
            const err178 = { instancePath: instancePath + "/drift/plans", schemaPath: "#/properties/drift/properties/plans/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
          if (typeof data72 == "number" && isFinite(data72)) {
            if (data72 < 0 || isNaN(data72)) {
              const err179 = { instancePath: instancePath + "/drift/plans", schemaPath: "#/properties/drift/properties/plans/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
          }
        }
        if (data69.documents !== undefined && func5.call(data69, "documents")) {
          let data73 = data69.documents;
          if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
            const err180 = { instancePath: instancePath + "/drift/documents", schemaPath: "#/properties/drift/properties/documents/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
          if (typeof data73 == "number" && isFinite(data73)) {
            if (data73 < 0 || isNaN(data73)) {
              const err181 = { instancePath: instancePath + "/drift/documents", schemaPath: "#/properties/drift/properties/documents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
          }
        }
        if (data69.behind !== undefined && func5.call(data69, "behind")) {
          let data74 = data69.behind;
          if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
            const err182 = { instancePath: instancePath + "/drift/behind", schemaPath: "#/properties/drift/properties/behind/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
          if (typeof data74 == "number" && isFinite(data74)) {
            if (data74 < 0 || isNaN(data74)) {
              const err183 = { instancePath: instancePath + "/drift/behind", schemaPath: "#/properties/drift/properties/behind/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
          }
        }
        if (data69.repairs !== undefined && func5.call(data69, "repairs")) {
          let data75 = data69.repairs;
          if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
            const err184 = { instancePath: instancePath + "/drift/repairs", schemaPath: "#/properties/drift/properties/repairs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
          if (typeof data75 == "number" && isFinite(data75)) {
            if (data75 < 0 || isNaN(data75)) {
              const err185 = { instancePath: instancePath + "/drift/repairs", schemaPath: "#/properties/drift/properties/repairs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
          }
        }
      } else {
        const err186 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err186];
        } else {
          vErrors.push(err186);
        }
        errors++;
      }
    }
  } else {
    const err187 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err187];
    } else {
      vErrors.push(err187);
    }
    errors++;
  }
  validate694.errors = vErrors;
  return errors === 0;
}
validate694.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate693(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate693.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate694(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate694.errors : append(vErrors, validate694.errors);
    errors = vErrors.length;
  }
  validate693.errors = vErrors;
  return errors === 0;
}
validate693.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkPlan = validate696;
function validate697(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate697.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.planCostShares === undefined || !func5.call(data, "planCostShares")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planCostShares" }, message: "must have required property '" + "planCostShares" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.linkedPlanServices === undefined || !func5.call(data, "linkedPlanServices")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "linkedPlanServices" }, message: "must have required property '" + "linkedPlanServices" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data._org === undefined || !func5.call(data, "_org")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_org" }, message: "must have required property '" + "_org" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.objectId === undefined || !func5.call(data, "objectId")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.objectType === undefined || !func5.call(data, "objectType")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectType" }, message: "must have required property '" + "objectType" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.planType === undefined || !func5.call(data, "planType")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planType" }, message: "must have required property '" + "planType" + "'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.creationDate === undefined || !func5.call(data, "creationDate")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creationDate" }, message: "must have required property '" + "creationDate" + "'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "planCostShares" || key0 === "linkedPlanServices" || key0 === "_org" || key0 === "objectId" || key0 === "objectType" || key0 === "planType" || key0 === "creationDate")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["planCostShares", "linkedPlanServices", "_org", "objectId", "objectType", "planType", "creationDate"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.planCostShares !== undefined && func5.call(data, "planCostShares")) {
      if (!validate9(data.planCostShares, { instancePath: instancePath + "/planCostShares", parentData: data, parentDataProperty: "planCostShares", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : append(vErrors, validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.linkedPlanServices !== undefined && func5.call(data, "linkedPlanServices")) {
      let data1 = data.linkedPlanServices;
      const _errs5 = errors;
      let valid1 = true;
      const _errs6 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 1001) {
          const err8 = {};
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs7 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (!validate11(data1[i0], { instancePath: instancePath + "/linkedPlanServices/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/linkedPlanServices", schemaPath: "#/properties/linkedPlanServices/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 1000) {
          const err10 = { instancePath: instancePath + "/linkedPlanServices", schemaPath: "#/properties/linkedPlanServices/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/linkedPlanServices", schemaPath: "#/properties/linkedPlanServices/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      let data3 = data._org;
      if (typeof data3 === "string") {
        if (data3.length > 255 && func0(data3) > 255) {
          const err12 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.length < 2 && func0(data3) < 1) {
          const err13 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err14 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data4 = data.objectId;
      if (typeof data4 === "string") {
        if (data4.length > 128 && func0(data4) > 128) {
          const err16 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4.length < 2 && func0(data4) < 1) {
          const err17 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern0.test(data4)) {
          const err18 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      let data5 = data.objectType;
      if (typeof data5 !== "string") {
        const err20 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data5 !== "plan") {
        const err21 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/const", keyword: "const", params: { allowedValue: "plan" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.planType !== undefined && func5.call(data, "planType")) {
      let data6 = data.planType;
      if (typeof data6 === "string") {
        if (data6.length > 64 && func0(data6) > 64) {
          const err22 = { instancePath: instancePath + "/planType", schemaPath: "#/properties/planType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6.length < 2 && func0(data6) < 1) {
          const err23 = { instancePath: instancePath + "/planType", schemaPath: "#/properties/planType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!pattern4.test(data6)) {
          const err24 = { instancePath: instancePath + "/planType", schemaPath: "#/properties/planType/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/planType", schemaPath: "#/properties/planType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.creationDate !== undefined && func5.call(data, "creationDate")) {
      let data7 = data.creationDate;
      const _errs22 = errors;
      let valid7 = false;
      const _mark0 = errors;
      const _errs23 = errors;
      if (typeof data7 === "string") {
        if (!pattern15.test(data7)) {
          const err26 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      var _valid1 = _errs23 === errors;
      valid7 = valid7 || _valid1;
      const _mark1 = errors;
      const _errs25 = errors;
      if (typeof data7 === "string") {
        if (!pattern16.test(data7)) {
          const err28 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid2 = _errs25 === errors;
      valid7 = valid7 || _valid2;
      const _mark2 = errors;
      if (!valid7) {
        const _chosen0 = func67(data7, instancePath + "/creationDate", vErrors, [_mark0, _mark1, _mark2]);
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
        if (_chosen0 === undefined) {
          const err30 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
          errors = vErrors.length;
        }
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data7 === "string") {
        if (data7.length > 10 && func0(data7) > 10) {
          const err31 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data7.length < 20 && func0(data7) < 10) {
          const err32 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate697.errors = vErrors;
  return errors === 0;
}
validate697.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate696(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate696.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate697(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate697.errors : append(vErrors, validate697.errors);
    errors = vErrors.length;
  }
  validate696.errors = vErrors;
  return errors === 0;
}
validate696.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkPlanMerge = validate701;
function validate701(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate701.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "components#/$defs/PlanMerge/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate701.errors = vErrors;
  return errors === 0;
}
validate701.evaluated = { dynamicProps: false, dynamicItems: false };
var checkPlanObject = validate702;
function validate703(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate703.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    var props0 = true;
  }
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs2 = errors;
  if (!validate11(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs2 === errors;
  if (_valid1) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  const _errs3 = errors;
  if (!validate12(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs3 === errors;
  if (_valid2) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  valid0 = valid0 || _valid2;
  const _mark3 = errors;
  const _errs4 = errors;
  if (!validate9(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate9.errors : append(vErrors, validate9.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs4 === errors;
  if (_valid3) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  valid0 = valid0 || _valid3;
  const _mark4 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2, _mark3, _mark4]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: [] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate703.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate703.evaluated = { dynamicProps: true, dynamicItems: false };
function validate702(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate702.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate703(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate703.errors : append(vErrors, validate703.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate703.evaluated.props;
  }
  validate702.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate702.evaluated = { dynamicProps: true, dynamicItems: false };
var checkPlanPage = validate709;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.objectId === undefined || !func5.call(data, "objectId")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data._org === undefined || !func5.call(data, "_org")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_org" }, message: "must have required property '" + "_org" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.planType === undefined || !func5.call(data, "planType")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planType" }, message: "must have required property '" + "planType" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.creationDate === undefined || !func5.call(data, "creationDate")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creationDate" }, message: "must have required property '" + "creationDate" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.revision === undefined || !func5.call(data, "revision")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property '" + "revision" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "objectId" || key0 === "_org" || key0 === "planType" || key0 === "creationDate" || key0 === "revision" || key0 === "highlights")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["objectId", "_org", "planType", "creationDate", "revision", "highlights"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data0 = data.objectId;
      if (typeof data0 === "string") {
        if (data0.length > 128 && func0(data0) > 128) {
          const err6 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err7 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err8 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      let data1 = data._org;
      if (typeof data1 === "string") {
        if (data1.length > 255 && func0(data1) > 255) {
          const err10 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err11 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err12 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/Org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.planType !== undefined && func5.call(data, "planType")) {
      if (typeof data.planType !== "string") {
        const err14 = { instancePath: instancePath + "/planType", schemaPath: "#/properties/planType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.creationDate !== undefined && func5.call(data, "creationDate")) {
      let data3 = data.creationDate;
      const _errs13 = errors;
      let valid4 = false;
      const _mark0 = errors;
      const _errs14 = errors;
      if (typeof data3 === "string") {
        if (!pattern15.test(data3)) {
          const err15 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid4 = valid4 || _valid0;
      const _mark1 = errors;
      const _errs16 = errors;
      if (typeof data3 === "string") {
        if (!pattern16.test(data3)) {
          const err17 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      var _valid1 = _errs16 === errors;
      valid4 = valid4 || _valid1;
      const _mark2 = errors;
      if (!valid4) {
        const _chosen0 = func67(data3, instancePath + "/creationDate", vErrors, [_mark0, _mark1, _mark2]);
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
        if (_chosen0 === undefined) {
          const err19 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
          errors = vErrors.length;
        }
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data3 === "string") {
        if (data3.length > 10 && func0(data3) > 10) {
          const err20 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data3.length < 20 && func0(data3) < 10) {
          const err21 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/creationDate", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data4 = data.revision;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err23 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err24 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err25 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.highlights !== undefined && func5.call(data, "highlights")) {
      let data5 = data.highlights;
      const _errs23 = errors;
      let valid6 = true;
      const _errs24 = errors;
      if (Array.isArray(data5)) {
        if (data5.length < 4) {
          const err26 = {};
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
      var _valid2 = _errs24 === errors;
      errors = _errs23;
      if (vErrors !== null) {
        if (_errs23) {
          vErrors.length = _errs23;
        } else {
          vErrors = null;
        }
      }
      if (!_valid2) {
        const _errs25 = errors;
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (typeof data5[i0] !== "string") {
              const err27 = { instancePath: instancePath + "/highlights/" + i0, schemaPath: "#/properties/highlights/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
        var _valid2 = _errs25 === errors;
        valid6 = _valid2;
      }
      if (!valid6) {
        const err28 = { instancePath: instancePath + "/highlights", schemaPath: "#/properties/highlights/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length > 3) {
          const err29 = { instancePath: instancePath + "/highlights", schemaPath: "#/properties/highlights/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/highlights", schemaPath: "#/properties/highlights/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate710(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate710.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === undefined || !func5.call(data, "items")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property '" + "items" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "items")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["items"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.items !== undefined && func5.call(data, "items")) {
      let data0 = data.items;
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 101) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs6 = errors;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (!validate71(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate710.errors = vErrors;
  return errors === 0;
}
validate710.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate709(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate709.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate710(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate710.errors : append(vErrors, validate710.errors);
    errors = vErrors.length;
  }
  validate709.errors = vErrors;
  return errors === 0;
}
validate709.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkPosition = validate713;
function validate713(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate713.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err0 = { instancePath, schemaPath: "components#/$defs/Position/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]{1,2048}$" }, message: 'must match pattern "' + "^[A-Za-z0-9._~-]{1,2048}$" + '"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "components#/$defs/Position/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate713.errors = vErrors;
  return errors === 0;
}
validate713.evaluated = { dynamicProps: false, dynamicItems: false };
var checkPrefer = validate660;
function validate660(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate660.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (data.length > 1024 && func0(data) > 1024) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate660.errors = vErrors;
  return errors === 0;
}
validate660.evaluated = { dynamicProps: false, dynamicItems: false };
var checkProblem = validate714;
var formats0 = require_formats().fullFormats.uri;
function validate715(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate715.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined || !func5.call(data, "type")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func5.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === undefined || !func5.call(data, "status")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.type !== undefined && func5.call(data, "type")) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/format", keyword: "format", params: { format: "uri" }, message: 'must match format "' + "uri" + '"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func5.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.status !== undefined && func5.call(data, "status")) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 599 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 400 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.detail !== undefined && func5.call(data, "detail")) {
      if (typeof data.detail !== "string") {
        const err9 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.instance !== undefined && func5.call(data, "instance")) {
      let data4 = data.instance;
      if (typeof data4 === "string") {
        if (!formats2.test(data4)) {
          const err10 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "' + "uri-reference" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func5.call(data, "owner")) {
      let data5 = data.owner;
      if (typeof data5 === "string") {
        if (data5.length > 128 && func0(data5) > 128) {
          const err12 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5.length < 2 && func0(data5) < 1) {
          const err13 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern0.test(data5)) {
          const err14 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.errors !== undefined && func5.call(data, "errors")) {
      let data6 = data.errors;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0;i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.pointer === undefined || !func5.call(data7, "pointer")) {
              const err16 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/$defs/Fault/required", keyword: "required", params: { missingProperty: "pointer" }, message: "must have required property '" + "pointer" + "'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7.detail === undefined || !func5.call(data7, "detail")) {
              const err17 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/$defs/Fault/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property '" + "detail" + "'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key0 of Object.keys(data7)) {
              if (!(key0 === "pointer" || key0 === "detail")) {
                const err18 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/$defs/Fault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["pointer", "detail"] }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data7.pointer !== undefined && func5.call(data7, "pointer")) {
              if (typeof data7.pointer !== "string") {
                const err19 = { instancePath: instancePath + "/errors/" + i0 + "/pointer", schemaPath: "#/$defs/Fault/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data7.detail !== undefined && func5.call(data7, "detail")) {
              if (typeof data7.detail !== "string") {
                const err20 = { instancePath: instancePath + "/errors/" + i0 + "/detail", schemaPath: "#/$defs/Fault/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/$defs/Fault/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate715.errors = vErrors;
  return errors === 0;
}
validate715.evaluated = { props: { type: true, title: true, status: true, detail: true, instance: true, owner: true, errors: true }, dynamicProps: false, dynamicItems: false };
function validate714(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate714.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate715(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate715.errors : append(vErrors, validate715.errors);
    errors = vErrors.length;
  }
  validate714.errors = vErrors;
  return errors === 0;
}
validate714.evaluated = { props: { type: true, title: true, status: true, detail: true, instance: true, owner: true, errors: true }, dynamicProps: false, dynamicItems: false };
var checkRebuild = validate717;
var schema148 = { type: "object", additionalProperties: false, required: ["rebuildId", "state", "generation", "mapping", "requestedAt", "plans", "rejections"], properties: { rebuildId: { $ref: "#/$defs/RebuildId" }, state: { $ref: "#/$defs/RebuildState" }, generation: { type: "string" }, mapping: { type: "string" }, startedBy: { $ref: "#/$defs/Actor" }, requestedAt: { type: "string", format: "date-time" }, beganAt: { type: "string", format: "date-time" }, endedAt: { type: "string", format: "date-time" }, outcome: { type: "string", enum: ["finished", "failed", "abandoned"] }, reason: { type: "string" }, plans: { $ref: "#/$defs/RebuildProgress" }, rejections: { type: "object", additionalProperties: false, required: ["count", "isComplete", "items"], properties: { count: { type: "integer", minimum: 0 }, isComplete: { type: "boolean" }, items: { type: "array", maxItems: 100, if: { minItems: 101 }, else: { items: { type: "object", additionalProperties: false, required: ["objectId", "revision", "reason"], properties: { objectId: { $ref: "#/$defs/ObjectId" }, revision: { $ref: "#/$defs/RevisionNumber" }, reason: { type: "string" } } } } } } } } };
function validate718(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate718.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rebuildId === undefined || !func5.call(data, "rebuildId")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rebuildId" }, message: "must have required property '" + "rebuildId" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.state === undefined || !func5.call(data, "state")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.generation === undefined || !func5.call(data, "generation")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generation" }, message: "must have required property '" + "generation" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.mapping === undefined || !func5.call(data, "mapping")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapping" }, message: "must have required property '" + "mapping" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requestedAt === undefined || !func5.call(data, "requestedAt")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestedAt" }, message: "must have required property '" + "requestedAt" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.plans === undefined || !func5.call(data, "plans")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plans" }, message: "must have required property '" + "plans" + "'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.rejections === undefined || !func5.call(data, "rejections")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejections" }, message: "must have required property '" + "rejections" + "'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema148.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["rebuildId", "state", "generation", "mapping", "startedBy", "requestedAt", "beganAt", "endedAt", "outcome", "reason", "plans", "rejections"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.rebuildId !== undefined && func5.call(data, "rebuildId")) {
      let data0 = data.rebuildId;
      if (typeof data0 === "string") {
        if (!pattern54.test(data0)) {
          const err8 = { instancePath: instancePath + "/rebuildId", schemaPath: "#/$defs/RebuildId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,16}$" }, message: 'must match pattern "' + "^[0-9]{1,16}$" + '"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/rebuildId", schemaPath: "#/$defs/RebuildId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.state !== undefined && func5.call(data, "state")) {
      let data1 = data.state;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/RebuildState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "wanted" || data1 === "filling" || data1 === "auditing" || data1 === "swapping" || data1 === "abandoning" || data1 === "ended")) {
        const err11 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/RebuildState/enum", keyword: "enum", params: { allowedValues: schema139.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.generation !== undefined && func5.call(data, "generation")) {
      if (typeof data.generation !== "string") {
        const err12 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.mapping !== undefined && func5.call(data, "mapping")) {
      if (typeof data.mapping !== "string") {
        const err13 = { instancePath: instancePath + "/mapping", schemaPath: "#/properties/mapping/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.startedBy !== undefined && func5.call(data, "startedBy")) {
      if (typeof data.startedBy !== "string") {
        const err14 = { instancePath: instancePath + "/startedBy", schemaPath: "#/$defs/Actor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.requestedAt !== undefined && func5.call(data, "requestedAt")) {
      let data5 = data.requestedAt;
      if (typeof data5 === "string") {
        if (!formats4.validate(data5)) {
          const err15 = { instancePath: instancePath + "/requestedAt", schemaPath: "#/properties/requestedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/requestedAt", schemaPath: "#/properties/requestedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.beganAt !== undefined && func5.call(data, "beganAt")) {
      let data6 = data.beganAt;
      if (typeof data6 === "string") {
        if (!formats4.validate(data6)) {
          const err17 = { instancePath: instancePath + "/beganAt", schemaPath: "#/properties/beganAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/beganAt", schemaPath: "#/properties/beganAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.endedAt !== undefined && func5.call(data, "endedAt")) {
      let data7 = data.endedAt;
      if (typeof data7 === "string") {
        if (!formats4.validate(data7)) {
          const err19 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.outcome !== undefined && func5.call(data, "outcome")) {
      let data8 = data.outcome;
      if (typeof data8 !== "string") {
        const err21 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data8 === "finished" || data8 === "failed" || data8 === "abandoned")) {
        const err22 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema148.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func5.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err23 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.plans !== undefined && func5.call(data, "plans")) {
      let data10 = data.plans;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.total === undefined || !func5.call(data10, "total")) {
          const err24 = { instancePath: instancePath + "/plans", schemaPath: "#/$defs/RebuildProgress/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data10.left === undefined || !func5.call(data10, "left")) {
          const err25 = { instancePath: instancePath + "/plans", schemaPath: "#/$defs/RebuildProgress/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property '" + "left" + "'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key1 of Object.keys(data10)) {
          if (!(key1 === "total" || key1 === "left")) {
            const err26 = { instancePath: instancePath + "/plans", schemaPath: "#/$defs/RebuildProgress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["total", "left"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data10.total !== undefined && func5.call(data10, "total")) {
          let data11 = data10.total;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err27 = { instancePath: instancePath + "/plans/total", schemaPath: "#/$defs/RebuildProgress/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err28 = { instancePath: instancePath + "/plans/total", schemaPath: "#/$defs/RebuildProgress/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data10.left !== undefined && func5.call(data10, "left")) {
          let data12 = data10.left;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err29 = { instancePath: instancePath + "/plans/left", schemaPath: "#/$defs/RebuildProgress/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err30 = { instancePath: instancePath + "/plans/left", schemaPath: "#/$defs/RebuildProgress/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/plans", schemaPath: "#/$defs/RebuildProgress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.rejections !== undefined && func5.call(data, "rejections")) {
      let data13 = data.rejections;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.count === undefined || !func5.call(data13, "count")) {
          const err32 = { instancePath: instancePath + "/rejections", schemaPath: "#/properties/rejections/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data13.isComplete === undefined || !func5.call(data13, "isComplete")) {
          const err33 = { instancePath: instancePath + "/rejections", schemaPath: "#/properties/rejections/required", keyword: "required", params: { missingProperty: "isComplete" }, message: "must have required property '" + "isComplete" + "'" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data13.items === undefined || !func5.call(data13, "items")) {
          const err34 = { instancePath: instancePath + "/rejections", schemaPath: "#/properties/rejections/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property '" + "items" + "'" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key2 of Object.keys(data13)) {
          if (!(key2 === "count" || key2 === "isComplete" || key2 === "items")) {
            const err35 = { instancePath: instancePath + "/rejections", schemaPath: "#/properties/rejections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2, allowed: ["count", "isComplete", "items"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data13.count !== undefined && func5.call(data13, "count")) {
          let data14 = data13.count;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err36 = { instancePath: instancePath + "/rejections/count", schemaPath: "#/properties/rejections/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err37 = { instancePath: instancePath + "/rejections/count", schemaPath: "#/properties/rejections/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
        if (data13.isComplete !== undefined && func5.call(data13, "isComplete")) {
          if (typeof data13.isComplete !== "boolean") {
            const err38 = { instancePath: instancePath + "/rejections/isComplete", schemaPath: "#/properties/rejections/properties/isComplete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data13.items !== undefined && func5.call(data13, "items")) {
          let data16 = data13.items;
          const _errs42 = errors;
          let valid7 = true;
          const _errs43 = errors;
          if (Array.isArray(data16)) {
            if (data16.length < 101) {
              const err39 = {};
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          var _valid0 = _errs43 === errors;
          errors = _errs42;
          if (vErrors !== null) {
            if (_errs42) {
              vErrors.length = _errs42;
            } else {
              vErrors = null;
            }
          }
          if (!_valid0) {
            const _errs44 = errors;
            if (Array.isArray(data16)) {
              const len0 = data16.length;
              for (let i0 = 0;i0 < len0; i0++) {
                let data17 = data16[i0];
                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                  if (data17.objectId === undefined || !func5.call(data17, "objectId")) {
                    const err40 = { instancePath: instancePath + "/rejections/items/" + i0, schemaPath: "#/properties/rejections/properties/items/else/items/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                  if (data17.revision === undefined || !func5.call(data17, "revision")) {
                    const err41 = { instancePath: instancePath + "/rejections/items/" + i0, schemaPath: "#/properties/rejections/properties/items/else/items/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property '" + "revision" + "'" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                  if (data17.reason === undefined || !func5.call(data17, "reason")) {
                    const err42 = { instancePath: instancePath + "/rejections/items/" + i0, schemaPath: "#/properties/rejections/properties/items/else/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  for (const key3 of Object.keys(data17)) {
                    if (!(key3 === "objectId" || key3 === "revision" || key3 === "reason")) {
                      const err43 = { instancePath: instancePath + "/rejections/items/" + i0, schemaPath: "#/properties/rejections/properties/items/else/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3, allowed: ["objectId", "revision", "reason"] }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  }
                  if (data17.objectId !== undefined && func5.call(data17, "objectId")) {
                    let data18 = data17.objectId;
                    if (typeof data18 === "string") {
                      if (data18.length > 128 && func0(data18) > 128) {
                        const err44 = { instancePath: instancePath + "/rejections/items/" + i0 + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                      if (data18.length < 2 && func0(data18) < 1) {
                        const err45 = { instancePath: instancePath + "/rejections/items/" + i0 + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                      if (!pattern0.test(data18)) {
                        const err46 = { instancePath: instancePath + "/rejections/items/" + i0 + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                    } else {
                      const err47 = { instancePath: instancePath + "/rejections/items/" + i0 + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  }
                  if (data17.revision !== undefined && func5.call(data17, "revision")) {
                    let data19 = data17.revision;
                    if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                      const err48 = { instancePath: instancePath + "/rejections/items/" + i0 + "/revision", schemaPath: "#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                    if (typeof data19 == "number" && isFinite(data19)) {
                      if (data19 > 9007199254740991 || isNaN(data19)) {
                        const err49 = { instancePath: instancePath + "/rejections/items/" + i0 + "/revision", schemaPath: "#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                      if (data19 < 1 || isNaN(data19)) {
                        const err50 = { instancePath: instancePath + "/rejections/items/" + i0 + "/revision", schemaPath: "#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data17.reason !== undefined && func5.call(data17, "reason")) {
                    if (typeof data17.reason !== "string") {
                      const err51 = { instancePath: instancePath + "/rejections/items/" + i0 + "/reason", schemaPath: "#/properties/rejections/properties/items/else/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err52 = { instancePath: instancePath + "/rejections/items/" + i0, schemaPath: "#/properties/rejections/properties/items/else/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
            }
            var _valid0 = _errs44 === errors;
            valid7 = _valid0;
          }
          if (!valid7) {
            const err53 = { instancePath: instancePath + "/rejections/items", schemaPath: "#/properties/rejections/properties/items/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (Array.isArray(data16)) {
            if (data16.length > 100) {
              const err54 = { instancePath: instancePath + "/rejections/items", schemaPath: "#/properties/rejections/properties/items/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/rejections/items", schemaPath: "#/properties/rejections/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/rejections", schemaPath: "#/properties/rejections/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate718.errors = vErrors;
  return errors === 0;
}
validate718.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate717(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate717.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate718(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate718.errors : append(vErrors, validate718.errors);
    errors = vErrors.length;
  }
  validate717.errors = vErrors;
  return errors === 0;
}
validate717.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkRebuildId = validate720;
function validate720(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate720.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern54.test(data)) {
      const err0 = { instancePath, schemaPath: "components#/$defs/RebuildId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,16}$" }, message: 'must match pattern "' + "^[0-9]{1,16}$" + '"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "components#/$defs/RebuildId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate720.errors = vErrors;
  return errors === 0;
}
validate720.evaluated = { dynamicProps: false, dynamicItems: false };
var checkRedriveCount = validate721;
function validate721(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate721.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.redriving === undefined || !func5.call(data, "redriving")) {
      const err0 = { instancePath, schemaPath: "components#/$defs/RedriveCount/required", keyword: "required", params: { missingProperty: "redriving" }, message: "must have required property '" + "redriving" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "redriving")) {
        const err1 = { instancePath, schemaPath: "components#/$defs/RedriveCount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["redriving"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.redriving !== undefined && func5.call(data, "redriving")) {
      let data0 = data.redriving;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/redriving", schemaPath: "components#/$defs/RedriveCount/properties/redriving/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/redriving", schemaPath: "components#/$defs/RedriveCount/properties/redriving/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "components#/$defs/RedriveCount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate721.errors = vErrors;
  return errors === 0;
}
validate721.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkRetryAfter = validate661;
function validate661(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate661.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate661.errors = vErrors;
  return errors === 0;
}
validate661.evaluated = { dynamicProps: false, dynamicItems: false };
var checkRevision = validate722;
var schema113 = { type: "string", enum: ["create", "replace", "patch", "delete", "repair"] };
function validate723(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate723.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.revision === undefined || !func5.call(data, "revision")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property '" + "revision" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operation === undefined || !func5.call(data, "operation")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property '" + "operation" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.at === undefined || !func5.call(data, "at")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.actor === undefined || !func5.call(data, "actor")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property '" + "actor" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data._org === undefined || !func5.call(data, "_org")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_org" }, message: "must have required property '" + "_org" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.plan === undefined || !func5.call(data, "plan")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "revision" || key0 === "operation" || key0 === "at" || key0 === "actor" || key0 === "_org" || key0 === "plan")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["revision", "operation", "at", "actor", "_org", "plan"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data0 = data.revision;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err7 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err8 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.operation !== undefined && func5.call(data, "operation")) {
      let data1 = data.operation;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/operation", schemaPath: "#/$defs/RevisionOperation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "create" || data1 === "replace" || data1 === "patch" || data1 === "delete" || data1 === "repair")) {
        const err11 = { instancePath: instancePath + "/operation", schemaPath: "#/$defs/RevisionOperation/enum", keyword: "enum", params: { allowedValues: schema113.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.at !== undefined && func5.call(data, "at")) {
      let data2 = data.at;
      if (typeof data2 === "string") {
        if (!formats4.validate(data2)) {
          const err12 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.actor !== undefined && func5.call(data, "actor")) {
      if (typeof data.actor !== "string") {
        const err14 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/Actor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      if (typeof data._org !== "string") {
        const err15 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/RevisionOrg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.plan !== undefined && func5.call(data, "plan")) {
      let data5 = data.plan;
      const _errs17 = errors;
      let valid5 = false;
      const _mark0 = errors;
      const _errs18 = errors;
      if (!validate33(data5, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs18 === errors;
      valid5 = valid5 || _valid0;
      const _mark1 = errors;
      const _errs19 = errors;
      if (data5 !== null) {
        const err16 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid1 = _errs19 === errors;
      valid5 = valid5 || _valid1;
      const _mark2 = errors;
      if (!valid5) {
        const _chosen0 = func67(data5, instancePath + "/plan", vErrors, [_mark0, _mark1, _mark2]);
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
        if (_chosen0 === undefined) {
          const err17 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/anyOf", keyword: "anyOf", params: { titles: [] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
          errors = vErrors.length;
        }
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate723.errors = vErrors;
  return errors === 0;
}
validate723.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate722(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate722.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate723(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate723.errors : append(vErrors, validate723.errors);
    errors = vErrors.length;
  }
  validate722.errors = vErrors;
  return errors === 0;
}
validate722.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkRevisionNumber = validate726;
function validate726(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate726.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "components#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "components#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "components#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate726.errors = vErrors;
  return errors === 0;
}
validate726.evaluated = { dynamicProps: false, dynamicItems: false };
var checkRevisionPage = validate727;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.revision === undefined || !func5.call(data, "revision")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property '" + "revision" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operation === undefined || !func5.call(data, "operation")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property '" + "operation" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.at === undefined || !func5.call(data, "at")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.actor === undefined || !func5.call(data, "actor")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property '" + "actor" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data._org === undefined || !func5.call(data, "_org")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_org" }, message: "must have required property '" + "_org" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "revision" || key0 === "operation" || key0 === "at" || key0 === "actor" || key0 === "_org")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["revision", "operation", "at", "actor", "_org"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data0 = data.revision;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err6 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err8 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.operation !== undefined && func5.call(data, "operation")) {
      let data1 = data.operation;
      if (typeof data1 !== "string") {
        const err9 = { instancePath: instancePath + "/operation", schemaPath: "#/$defs/RevisionOperation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data1 === "create" || data1 === "replace" || data1 === "patch" || data1 === "delete" || data1 === "repair")) {
        const err10 = { instancePath: instancePath + "/operation", schemaPath: "#/$defs/RevisionOperation/enum", keyword: "enum", params: { allowedValues: schema113.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.at !== undefined && func5.call(data, "at")) {
      let data2 = data.at;
      if (typeof data2 === "string") {
        if (!formats4.validate(data2)) {
          const err11 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "' + "date-time" + '"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.actor !== undefined && func5.call(data, "actor")) {
      if (typeof data.actor !== "string") {
        const err13 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/Actor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      if (typeof data._org !== "string") {
        const err14 = { instancePath: instancePath + "/_org", schemaPath: "#/$defs/RevisionOrg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate728(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate728.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === undefined || !func5.call(data, "items")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property '" + "items" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "items")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["items"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.items !== undefined && func5.call(data, "items")) {
      let data0 = data.items;
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 101) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs6 = errors;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (!validate80(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate80.errors : append(vErrors, validate80.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate728.errors = vErrors;
  return errors === 0;
}
validate728.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate727(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate727.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate728(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate728.errors : append(vErrors, validate728.errors);
    errors = vErrors.length;
  }
  validate727.errors = vErrors;
  return errors === 0;
}
validate727.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkSearchRequest = validate731;
var schema206 = { type: "object", additionalProperties: false, properties: { query: { $ref: "#/$defs/SearchQuery" }, size: { type: "integer", minimum: 0, maximum: 100 }, sort: { $ref: "#/$defs/SearchSort" }, aggs: { $ref: "#/$defs/SearchAggregations" }, highlight: { $ref: "#/$defs/SearchHighlight" }, _source: { $ref: "#/$defs/SearchSource" }, track_total_hits: { anyOf: [{ title: "a boolean", type: "boolean" }, { title: "an integer from 1 to 100000", type: "integer", minimum: 1, maximum: 1e5 }] }, paged: { type: "boolean" }, cursor: { type: "string", minLength: 1, maxLength: 32768 } } };
var schema207 = { type: "object", additionalProperties: false, minProperties: 1, maxProperties: 1, properties: { match: { $ref: "#/$defs/MatchClause" }, match_phrase: { $ref: "#/$defs/MatchPhraseClause" }, multi_match: { $ref: "#/$defs/MultiMatchClause" }, term: { $ref: "#/$defs/TermClause" }, terms: { $ref: "#/$defs/TermsClause" }, range: { $ref: "#/$defs/RangeClause" }, exists: { $ref: "#/$defs/ExistsClause" }, prefix: { $ref: "#/$defs/PrefixClause" }, ids: { $ref: "#/$defs/IdsClause" }, bool: { $ref: "#/$defs/BoolClause" }, has_child: { $ref: "#/$defs/HasChildClause" }, has_parent: { $ref: "#/$defs/HasParentClause" }, parent_id: { $ref: "#/$defs/ParentIdClause" }, match_all: { $ref: "#/$defs/MatchAllClause" } } };
var schema208 = { type: "object", additionalProperties: false, minProperties: 1, maxProperties: 1, properties: { _id: { $ref: "#/$defs/MatchWhole" }, planId: { $ref: "#/$defs/MatchWhole" }, _org: { $ref: "#/$defs/MatchWhole" }, objectId: { $ref: "#/$defs/MatchWhole" }, objectType: { $ref: "#/$defs/MatchWhole" }, planType: { $ref: "#/$defs/MatchWhole" }, creationDate: { $ref: "#/$defs/MatchDate" }, deductible: { $ref: "#/$defs/MatchNumber" }, copay: { $ref: "#/$defs/MatchNumber" }, name: { $ref: "#/$defs/MatchWords" }, "name.keyword": { $ref: "#/$defs/MatchWhole" } } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === undefined || !func5.call(data, "query")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "query" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["query", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.query !== undefined && func5.call(data, "query")) {
      let data0 = data.query;
      if (typeof data0 === "string") {
        if (data0.length > 1000 && func0(data0) > 1000) {
          const err2 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err4 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data1 = data.boost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (data.length > 1000 && func0(data) > 1000) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern9.test(data)) {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs3 = errors;
  if (!validate141(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate141.errors : append(vErrors, validate141.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  if (_valid1) {
    var props0 = true;
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a text", "an object with query"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate140.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate140.evaluated = { dynamicProps: true, dynamicItems: false };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === undefined || !func5.call(data, "query")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "query" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["query", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.query !== undefined && func5.call(data, "query")) {
      let data0 = data.query;
      const _errs5 = errors;
      let valid2 = false;
      const _mark0 = errors;
      const _errs6 = errors;
      if (typeof data0 === "string") {
        if (!pattern15.test(data0)) {
          const err2 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _mark1 = errors;
      const _errs8 = errors;
      if (typeof data0 === "string") {
        if (!pattern16.test(data0)) {
          const err4 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
      const _mark2 = errors;
      if (!valid2) {
        const _chosen0 = func67(data0, instancePath + "/query", vErrors, [_mark0, _mark1, _mark2]);
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
        if (_chosen0 === undefined) {
          const err6 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
          errors = vErrors.length;
        }
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data0 === "string") {
        if (data0.length > 10 && func0(data0) > 10) {
          const err7 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.length < 20 && func0(data0) < 10) {
          const err8 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data1 = data.boost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  const _errs4 = errors;
  let valid2 = false;
  const _mark1 = errors;
  const _errs5 = errors;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid1 = _errs5 === errors;
  valid2 = valid2 || _valid1;
  const _mark2 = errors;
  const _errs7 = errors;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err2 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid2 = _errs7 === errors;
  valid2 = valid2 || _valid2;
  const _mark3 = errors;
  if (!valid2) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark1, _mark2, _mark3]);
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err4 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
  }
  if (typeof data === "string") {
    if (data.length > 10 && func0(data) > 10) {
      const err5 = { instancePath, schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.length < 20 && func0(data) < 10) {
      const err6 = { instancePath, schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark4 = errors;
  const _errs9 = errors;
  if (!validate150(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate150.errors : append(vErrors, validate150.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs9 === errors;
  if (_valid3) {
    var props0 = true;
  }
  valid0 = valid0 || _valid3;
  const _mark5 = errors;
  if (!valid0) {
    const _chosen1 = func67(data, instancePath + "", vErrors, [_mark0, _mark4, _mark5]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen1 === undefined) {
      const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a date", "an object with query"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen1 : append(vErrors, _chosen1);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate149.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate149.evaluated = { dynamicProps: true, dynamicItems: false };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === undefined || !func5.call(data, "query")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "query" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["query", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.query !== undefined && func5.call(data, "query")) {
      let data0 = data.query;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data1 = data.boost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs3 = errors;
  if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate154.errors : append(vErrors, validate154.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  if (_valid1) {
    var props0 = true;
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a number", "an object with query"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate153.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate153.evaluated = { dynamicProps: true, dynamicItems: false };
var schema222 = { type: "object", additionalProperties: false, required: ["query"], properties: { query: { $ref: "#/$defs/SearchText" }, operator: { type: "string", enum: ["or", "and"] }, boost: { $ref: "#/$defs/Boost" } } };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === undefined || !func5.call(data, "query")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "query" || key0 === "operator" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["query", "operator", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.query !== undefined && func5.call(data, "query")) {
      let data0 = data.query;
      if (typeof data0 === "string") {
        if (data0.length > 1000 && func0(data0) > 1000) {
          const err2 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err4 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.operator !== undefined && func5.call(data, "operator")) {
      let data1 = data.operator;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "or" || data1 === "and")) {
        const err7 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema222.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data2 = data.boost;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1000 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (data.length > 1000 && func0(data) > 1000) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern9.test(data)) {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs3 = errors;
  if (!validate159(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate159.errors : append(vErrors, validate159.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  if (_valid1) {
    var props0 = true;
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a text", "an object with query"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate158.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate158.evaluated = { dynamicProps: true, dynamicItems: false };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema208.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["_id", "planId", "_org", "objectId", "objectType", "planType", "creationDate", "deductible", "copay", "name", "name.keyword"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data._id !== undefined && func5.call(data, "_id")) {
      if (!validate140(data._id, { instancePath: instancePath + "/_id", parentData: data, parentDataProperty: "_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : append(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.planId !== undefined && func5.call(data, "planId")) {
      if (!validate140(data.planId, { instancePath: instancePath + "/planId", parentData: data, parentDataProperty: "planId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : append(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      if (!validate140(data._org, { instancePath: instancePath + "/_org", parentData: data, parentDataProperty: "_org", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : append(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      if (!validate140(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : append(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      if (!validate140(data.objectType, { instancePath: instancePath + "/objectType", parentData: data, parentDataProperty: "objectType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : append(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.planType !== undefined && func5.call(data, "planType")) {
      if (!validate140(data.planType, { instancePath: instancePath + "/planType", parentData: data, parentDataProperty: "planType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : append(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.creationDate !== undefined && func5.call(data, "creationDate")) {
      if (!validate149(data.creationDate, { instancePath: instancePath + "/creationDate", parentData: data, parentDataProperty: "creationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : append(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.deductible !== undefined && func5.call(data, "deductible")) {
      if (!validate153(data.deductible, { instancePath: instancePath + "/deductible", parentData: data, parentDataProperty: "deductible", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate153.errors : append(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
    if (data.copay !== undefined && func5.call(data, "copay")) {
      if (!validate153(data.copay, { instancePath: instancePath + "/copay", parentData: data, parentDataProperty: "copay", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate153.errors : append(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined && func5.call(data, "name")) {
      if (!validate158(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate158.errors : append(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data["name.keyword"] !== undefined && func5.call(data, "name.keyword")) {
      if (!validate140(data["name.keyword"], { instancePath: instancePath + "/name.keyword", parentData: data, parentDataProperty: "name.keyword", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : append(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
validate139.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === undefined || !func5.call(data, "query")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "query" || key0 === "slop" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["query", "slop", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.query !== undefined && func5.call(data, "query")) {
      let data0 = data.query;
      if (typeof data0 === "string") {
        if (data0.length > 1000 && func0(data0) > 1000) {
          const err2 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err4 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.slop !== undefined && func5.call(data, "slop")) {
      let data1 = data.slop;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/slop", schemaPath: "#/properties/slop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 10 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/slop", schemaPath: "#/properties/slop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/slop", schemaPath: "#/properties/slop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data2 = data.boost;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1000 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (data.length > 1000 && func0(data) > 1000) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern9.test(data)) {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs3 = errors;
  if (!validate166(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate166.errors : append(vErrors, validate166.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  if (_valid1) {
    var props0 = true;
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a text", "an object with query"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate165.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate165.evaluated = { dynamicProps: true, dynamicItems: false };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["name"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== undefined && func5.call(data, "name")) {
      if (!validate165(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : append(vErrors, validate165.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema230 = { type: "object", additionalProperties: false, required: ["query", "fields"], properties: { query: { $ref: "#/$defs/SearchText" }, fields: { type: "array", minItems: 1, maxItems: 10, if: { minItems: 11 }, else: { items: { $ref: "#/$defs/WordsField" } } }, type: { type: "string", enum: ["best_fields", "most_fields", "phrase"] }, operator: { type: "string", enum: ["or", "and"] }, boost: { $ref: "#/$defs/Boost" } } };
var schema232 = { type: "string", enum: ["_org", "objectId", "objectType", "planType", "name", "name.keyword"] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === undefined || !func5.call(data, "query")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.fields === undefined || !func5.call(data, "fields")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property '" + "fields" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "query" || key0 === "fields" || key0 === "type" || key0 === "operator" || key0 === "boost")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["query", "fields", "type", "operator", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.query !== undefined && func5.call(data, "query")) {
      let data0 = data.query;
      if (typeof data0 === "string") {
        if (data0.length > 1000 && func0(data0) > 1000) {
          const err3 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err4 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err5 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/SearchText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.fields !== undefined && func5.call(data, "fields")) {
      let data1 = data.fields;
      const _errs7 = errors;
      let valid2 = true;
      const _errs8 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 11) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      errors = _errs7;
      if (vErrors !== null) {
        if (_errs7) {
          vErrors.length = _errs7;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs9 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0;i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 !== "string") {
              const err8 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/WordsField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!(data2 === "_org" || data2 === "objectId" || data2 === "objectType" || data2 === "planType" || data2 === "name" || data2 === "name.keyword")) {
              const err9 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/WordsField/enum", keyword: "enum", params: { allowedValues: schema232.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        var _valid0 = _errs9 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err10 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 10) {
          const err11 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err12 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.type !== undefined && func5.call(data, "type")) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        const err14 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data3 === "best_fields" || data3 === "most_fields" || data3 === "phrase")) {
        const err15 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema230.properties.type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.operator !== undefined && func5.call(data, "operator")) {
      let data4 = data.operator;
      if (typeof data4 !== "string") {
        const err16 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data4 === "or" || data4 === "and")) {
        const err17 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema230.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data5 = data.boost;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1000 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema234 = { type: "object", additionalProperties: false, minProperties: 1, maxProperties: 1, properties: { _id: { $ref: "#/$defs/TermText" }, planId: { $ref: "#/$defs/TermText" }, relation: { $ref: "#/$defs/TermRelation" }, revision: { $ref: "#/$defs/TermNumber" }, _org: { $ref: "#/$defs/TermText" }, objectId: { $ref: "#/$defs/TermText" }, objectType: { $ref: "#/$defs/TermText" }, planType: { $ref: "#/$defs/TermText" }, creationDate: { $ref: "#/$defs/TermDate" }, deductible: { $ref: "#/$defs/TermNumber" }, copay: { $ref: "#/$defs/TermNumber" }, "name.keyword": { $ref: "#/$defs/TermText" } } };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === undefined || !func5.call(data, "value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["value", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== undefined && func5.call(data, "value")) {
      let data0 = data.value;
      if (typeof data0 === "string") {
        if (data0.length > 1000 && func0(data0) > 1000) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/SearchText/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/SearchText/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err4 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/SearchText/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/SearchText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data1 = data.boost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (data.length > 1000 && func0(data) > 1000) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern9.test(data)) {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs3 = errors;
  if (!validate174(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate174.errors : append(vErrors, validate174.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  if (_valid1) {
    var props0 = true;
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a text", "an object with value"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate173.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate173.evaluated = { dynamicProps: true, dynamicItems: false };
var schema240 = { type: "string", enum: ["plan", "planCostShare", "linkedPlanService", "linkedService", "planserviceCostShare", "planCostShares", "linkedPlanServices", "planserviceCostShares"] };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === undefined || !func5.call(data, "value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["value", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== undefined && func5.call(data, "value")) {
      let data0 = data.value;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/Relation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "plan" || data0 === "planCostShare" || data0 === "linkedPlanService" || data0 === "linkedService" || data0 === "planserviceCostShare" || data0 === "planCostShares" || data0 === "linkedPlanServices" || data0 === "planserviceCostShares")) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/Relation/enum", keyword: "enum", params: { allowedValues: schema240.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data1 = data.boost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/$defs/Relation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "plan" || data === "planCostShare" || data === "linkedPlanService" || data === "linkedService" || data === "planserviceCostShare" || data === "planCostShares" || data === "linkedPlanServices" || data === "planserviceCostShares")) {
    const err1 = { instancePath, schemaPath: "#/$defs/Relation/enum", keyword: "enum", params: { allowedValues: schema240.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs4 = errors;
  if (!validate179(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate179.errors : append(vErrors, validate179.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs4 === errors;
  if (_valid1) {
    var props0 = true;
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a relation", "an object with value"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate178.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate178.evaluated = { dynamicProps: true, dynamicItems: false };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === undefined || !func5.call(data, "value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["value", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== undefined && func5.call(data, "value")) {
      let data0 = data.value;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data1 = data.boost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
validate183.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs3 = errors;
  if (!validate183(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate183.errors : append(vErrors, validate183.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  if (_valid1) {
    var props0 = true;
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a number", "an object with value"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate182.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate182.evaluated = { dynamicProps: true, dynamicItems: false };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === undefined || !func5.call(data, "value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["value", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== undefined && func5.call(data, "value")) {
      let data0 = data.value;
      const _errs5 = errors;
      let valid2 = false;
      const _mark0 = errors;
      const _errs6 = errors;
      if (typeof data0 === "string") {
        if (!pattern15.test(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _mark1 = errors;
      const _errs8 = errors;
      if (typeof data0 === "string") {
        if (!pattern16.test(data0)) {
          const err4 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
      const _mark2 = errors;
      if (!valid2) {
        const _chosen0 = func67(data0, instancePath + "/value", vErrors, [_mark0, _mark1, _mark2]);
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
        if (_chosen0 === undefined) {
          const err6 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
          errors = vErrors.length;
        }
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data0 === "string") {
        if (data0.length > 10 && func0(data0) > 10) {
          const err7 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.length < 20 && func0(data0) < 10) {
          const err8 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data1 = data.boost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
validate191.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  const _errs4 = errors;
  let valid2 = false;
  const _mark1 = errors;
  const _errs5 = errors;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid1 = _errs5 === errors;
  valid2 = valid2 || _valid1;
  const _mark2 = errors;
  const _errs7 = errors;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err2 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid2 = _errs7 === errors;
  valid2 = valid2 || _valid2;
  const _mark3 = errors;
  if (!valid2) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark1, _mark2, _mark3]);
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err4 = { instancePath, schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
  }
  if (typeof data === "string") {
    if (data.length > 10 && func0(data) > 10) {
      const err5 = { instancePath, schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.length < 20 && func0(data) < 10) {
      const err6 = { instancePath, schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark4 = errors;
  const _errs9 = errors;
  if (!validate191(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate191.errors : append(vErrors, validate191.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs9 === errors;
  if (_valid3) {
    var props0 = true;
  }
  valid0 = valid0 || _valid3;
  const _mark5 = errors;
  if (!valid0) {
    const _chosen1 = func67(data, instancePath + "", vErrors, [_mark0, _mark4, _mark5]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen1 === undefined) {
      const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a date", "an object with value"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen1 : append(vErrors, _chosen1);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate190.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate190.evaluated = { dynamicProps: true, dynamicItems: false };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema234.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["_id", "planId", "relation", "revision", "_org", "objectId", "objectType", "planType", "creationDate", "deductible", "copay", "name.keyword"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data._id !== undefined && func5.call(data, "_id")) {
      if (!validate173(data._id, { instancePath: instancePath + "/_id", parentData: data, parentDataProperty: "_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.planId !== undefined && func5.call(data, "planId")) {
      if (!validate173(data.planId, { instancePath: instancePath + "/planId", parentData: data, parentDataProperty: "planId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.relation !== undefined && func5.call(data, "relation")) {
      if (!validate178(data.relation, { instancePath: instancePath + "/relation", parentData: data, parentDataProperty: "relation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate178.errors : append(vErrors, validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      if (!validate182(data.revision, { instancePath: instancePath + "/revision", parentData: data, parentDataProperty: "revision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate182.errors : append(vErrors, validate182.errors);
        errors = vErrors.length;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      if (!validate173(data._org, { instancePath: instancePath + "/_org", parentData: data, parentDataProperty: "_org", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      if (!validate173(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      if (!validate173(data.objectType, { instancePath: instancePath + "/objectType", parentData: data, parentDataProperty: "objectType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.planType !== undefined && func5.call(data, "planType")) {
      if (!validate173(data.planType, { instancePath: instancePath + "/planType", parentData: data, parentDataProperty: "planType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.creationDate !== undefined && func5.call(data, "creationDate")) {
      if (!validate190(data.creationDate, { instancePath: instancePath + "/creationDate", parentData: data, parentDataProperty: "creationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate190.errors : append(vErrors, validate190.errors);
        errors = vErrors.length;
      }
    }
    if (data.deductible !== undefined && func5.call(data, "deductible")) {
      if (!validate182(data.deductible, { instancePath: instancePath + "/deductible", parentData: data, parentDataProperty: "deductible", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate182.errors : append(vErrors, validate182.errors);
        errors = vErrors.length;
      }
    }
    if (data.copay !== undefined && func5.call(data, "copay")) {
      if (!validate182(data.copay, { instancePath: instancePath + "/copay", parentData: data, parentDataProperty: "copay", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate182.errors : append(vErrors, validate182.errors);
        errors = vErrors.length;
      }
    }
    if (data["name.keyword"] !== undefined && func5.call(data, "name.keyword")) {
      if (!validate173(data["name.keyword"], { instancePath: instancePath + "/name.keyword", parentData: data, parentDataProperty: "name.keyword", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema252 = { type: "object", additionalProperties: false, minProperties: 1, maxProperties: 1, properties: { _id: { $ref: "#/$defs/TermsText" }, planId: { $ref: "#/$defs/TermsText" }, _org: { $ref: "#/$defs/TermsText" }, objectId: { $ref: "#/$defs/TermsText" }, objectType: { $ref: "#/$defs/TermsText" }, planType: { $ref: "#/$defs/TermsText" }, creationDate: { $ref: "#/$defs/TermsDate" }, deductible: { $ref: "#/$defs/TermsNumber" }, copay: { $ref: "#/$defs/TermsNumber" }, "name.keyword": { $ref: "#/$defs/TermsText" } } };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate199.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1001) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0;i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (data0.length > 1000 && func0(data0) > 1000) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/SearchText/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0.length < 2 && func0(data0) < 1) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/SearchText/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!pattern9.test(data0)) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/SearchText/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/SearchText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      const err6 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.length < 1) {
      const err7 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate199.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate199.evaluated = { dynamicProps: false, dynamicItems: true };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1001) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0;i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs7 = errors;
        let valid4 = false;
        const _mark0 = errors;
        const _errs8 = errors;
        if (typeof data0 === "string") {
          if (!pattern15.test(data0)) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        } else {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var _valid1 = _errs8 === errors;
        valid4 = valid4 || _valid1;
        const _mark1 = errors;
        const _errs10 = errors;
        if (typeof data0 === "string") {
          if (!pattern16.test(data0)) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var _valid2 = _errs10 === errors;
        valid4 = valid4 || _valid2;
        const _mark2 = errors;
        if (!valid4) {
          const _chosen0 = func67(data0, instancePath + "/" + i0, vErrors, [_mark0, _mark1, _mark2]);
          errors = _errs7;
          if (vErrors !== null) {
            if (_errs7) {
              vErrors.length = _errs7;
            } else {
              vErrors = null;
            }
          }
          if (_chosen0 === undefined) {
            const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          } else {
            vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
            errors = vErrors.length;
          }
        } else {
          errors = _errs7;
          if (vErrors !== null) {
            if (_errs7) {
              vErrors.length = _errs7;
            } else {
              vErrors = null;
            }
          }
        }
        if (typeof data0 === "string") {
          if (data0.length > 10 && func0(data0) > 10) {
            const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data0.length < 20 && func0(data0) < 10) {
            const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        } else {
          const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      const err10 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.length < 1) {
      const err11 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate206.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate206.evaluated = { dynamicProps: false, dynamicItems: true };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema252.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["_id", "planId", "_org", "objectId", "objectType", "planType", "creationDate", "deductible", "copay", "name.keyword"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data._id !== undefined && func5.call(data, "_id")) {
      if (!validate199(data._id, { instancePath: instancePath + "/_id", parentData: data, parentDataProperty: "_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate199.errors : append(vErrors, validate199.errors);
        errors = vErrors.length;
      }
    }
    if (data.planId !== undefined && func5.call(data, "planId")) {
      if (!validate199(data.planId, { instancePath: instancePath + "/planId", parentData: data, parentDataProperty: "planId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate199.errors : append(vErrors, validate199.errors);
        errors = vErrors.length;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      if (!validate199(data._org, { instancePath: instancePath + "/_org", parentData: data, parentDataProperty: "_org", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate199.errors : append(vErrors, validate199.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      if (!validate199(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate199.errors : append(vErrors, validate199.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      if (!validate199(data.objectType, { instancePath: instancePath + "/objectType", parentData: data, parentDataProperty: "objectType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate199.errors : append(vErrors, validate199.errors);
        errors = vErrors.length;
      }
    }
    if (data.planType !== undefined && func5.call(data, "planType")) {
      if (!validate199(data.planType, { instancePath: instancePath + "/planType", parentData: data, parentDataProperty: "planType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate199.errors : append(vErrors, validate199.errors);
        errors = vErrors.length;
      }
    }
    if (data.creationDate !== undefined && func5.call(data, "creationDate")) {
      if (!validate206(data.creationDate, { instancePath: instancePath + "/creationDate", parentData: data, parentDataProperty: "creationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate206.errors : append(vErrors, validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.deductible !== undefined && func5.call(data, "deductible")) {
      let data7 = data.deductible;
      const _errs12 = errors;
      let valid2 = true;
      const _errs13 = errors;
      if (Array.isArray(data7)) {
        if (data7.length < 1001) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs14 = errors;
        if (Array.isArray(data7)) {
          const len0 = data7.length;
          for (let i0 = 0;i0 < len0; i0++) {
            let data8 = data7[i0];
            if (!(typeof data8 == "number" && isFinite(data8))) {
              const err4 = { instancePath: instancePath + "/deductible/" + i0, schemaPath: "#/$defs/TermsNumber/else/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        var _valid0 = _errs14 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/deductible", schemaPath: "#/$defs/TermsNumber/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length > 1000) {
          const err6 = { instancePath: instancePath + "/deductible", schemaPath: "#/$defs/TermsNumber/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err7 = { instancePath: instancePath + "/deductible", schemaPath: "#/$defs/TermsNumber/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/deductible", schemaPath: "#/$defs/TermsNumber/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.copay !== undefined && func5.call(data, "copay")) {
      let data9 = data.copay;
      const _errs20 = errors;
      let valid6 = true;
      const _errs21 = errors;
      if (Array.isArray(data9)) {
        if (data9.length < 1001) {
          const err9 = {};
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      var _valid1 = _errs21 === errors;
      errors = _errs20;
      if (vErrors !== null) {
        if (_errs20) {
          vErrors.length = _errs20;
        } else {
          vErrors = null;
        }
      }
      if (!_valid1) {
        const _errs22 = errors;
        if (Array.isArray(data9)) {
          const len1 = data9.length;
          for (let i1 = 0;i1 < len1; i1++) {
            let data10 = data9[i1];
            if (!(typeof data10 == "number" && isFinite(data10))) {
              const err10 = { instancePath: instancePath + "/copay/" + i1, schemaPath: "#/$defs/TermsNumber/else/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        var _valid1 = _errs22 === errors;
        valid6 = _valid1;
      }
      if (!valid6) {
        const err11 = { instancePath: instancePath + "/copay", schemaPath: "#/$defs/TermsNumber/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        if (data9.length > 1000) {
          const err12 = { instancePath: instancePath + "/copay", schemaPath: "#/$defs/TermsNumber/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data9.length < 1) {
          const err13 = { instancePath: instancePath + "/copay", schemaPath: "#/$defs/TermsNumber/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/copay", schemaPath: "#/$defs/TermsNumber/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["name.keyword"] !== undefined && func5.call(data, "name.keyword")) {
      if (!validate199(data["name.keyword"], { instancePath: instancePath + "/name.keyword", parentData: data, parentDataProperty: "name.keyword", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate199.errors : append(vErrors, validate199.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
validate198.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "gt" || key0 === "gte" || key0 === "lt" || key0 === "lte" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["gt", "gte", "lt", "lte", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.gt !== undefined && func5.call(data, "gt")) {
      let data0 = data.gt;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.gte !== undefined && func5.call(data, "gte")) {
      let data1 = data.gte;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.lt !== undefined && func5.call(data, "lt")) {
      let data2 = data.lt;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.lte !== undefined && func5.call(data, "lte")) {
      let data3 = data.lte;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data4 = data.boost;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1000 || isNaN(data4)) {
          const err6 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data4 <= 0 || isNaN(data4)) {
          const err7 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
validate211.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "gt" || key0 === "gte" || key0 === "lt" || key0 === "lte" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["gt", "gte", "lt", "lte", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.gt !== undefined && func5.call(data, "gt")) {
      let data0 = data.gt;
      const _errs5 = errors;
      let valid2 = false;
      const _mark0 = errors;
      const _errs6 = errors;
      if (typeof data0 === "string") {
        if (!pattern15.test(data0)) {
          const err2 = { instancePath: instancePath + "/gt", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/gt", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _mark1 = errors;
      const _errs8 = errors;
      if (typeof data0 === "string") {
        if (!pattern16.test(data0)) {
          const err4 = { instancePath: instancePath + "/gt", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/gt", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
      const _mark2 = errors;
      if (!valid2) {
        const _chosen0 = func67(data0, instancePath + "/gt", vErrors, [_mark0, _mark1, _mark2]);
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
        if (_chosen0 === undefined) {
          const err6 = { instancePath: instancePath + "/gt", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
          errors = vErrors.length;
        }
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data0 === "string") {
        if (data0.length > 10 && func0(data0) > 10) {
          const err7 = { instancePath: instancePath + "/gt", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.length < 20 && func0(data0) < 10) {
          const err8 = { instancePath: instancePath + "/gt", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/gt", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.gte !== undefined && func5.call(data, "gte")) {
      let data1 = data.gte;
      const _errs13 = errors;
      let valid4 = false;
      const _mark3 = errors;
      const _errs14 = errors;
      if (typeof data1 === "string") {
        if (!pattern15.test(data1)) {
          const err10 = { instancePath: instancePath + "/gte", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/gte", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid2 = _errs14 === errors;
      valid4 = valid4 || _valid2;
      const _mark4 = errors;
      const _errs16 = errors;
      if (typeof data1 === "string") {
        if (!pattern16.test(data1)) {
          const err12 = { instancePath: instancePath + "/gte", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/gte", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid3 = _errs16 === errors;
      valid4 = valid4 || _valid3;
      const _mark5 = errors;
      if (!valid4) {
        const _chosen1 = func67(data1, instancePath + "/gte", vErrors, [_mark3, _mark4, _mark5]);
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
        if (_chosen1 === undefined) {
          const err14 = { instancePath: instancePath + "/gte", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen1 : append(vErrors, _chosen1);
          errors = vErrors.length;
        }
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data1 === "string") {
        if (data1.length > 10 && func0(data1) > 10) {
          const err15 = { instancePath: instancePath + "/gte", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data1.length < 20 && func0(data1) < 10) {
          const err16 = { instancePath: instancePath + "/gte", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/gte", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.lt !== undefined && func5.call(data, "lt")) {
      let data2 = data.lt;
      const _errs21 = errors;
      let valid6 = false;
      const _mark6 = errors;
      const _errs22 = errors;
      if (typeof data2 === "string") {
        if (!pattern15.test(data2)) {
          const err18 = { instancePath: instancePath + "/lt", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/lt", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid4 = _errs22 === errors;
      valid6 = valid6 || _valid4;
      const _mark7 = errors;
      const _errs24 = errors;
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          const err20 = { instancePath: instancePath + "/lt", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/lt", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid5 = _errs24 === errors;
      valid6 = valid6 || _valid5;
      const _mark8 = errors;
      if (!valid6) {
        const _chosen2 = func67(data2, instancePath + "/lt", vErrors, [_mark6, _mark7, _mark8]);
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
        if (_chosen2 === undefined) {
          const err22 = { instancePath: instancePath + "/lt", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen2 : append(vErrors, _chosen2);
          errors = vErrors.length;
        }
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data2 === "string") {
        if (data2.length > 10 && func0(data2) > 10) {
          const err23 = { instancePath: instancePath + "/lt", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data2.length < 20 && func0(data2) < 10) {
          const err24 = { instancePath: instancePath + "/lt", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/lt", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.lte !== undefined && func5.call(data, "lte")) {
      let data3 = data.lte;
      const _errs29 = errors;
      let valid8 = false;
      const _mark9 = errors;
      const _errs30 = errors;
      if (typeof data3 === "string") {
        if (!pattern15.test(data3)) {
          const err26 = { instancePath: instancePath + "/lte", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/lte", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      var _valid6 = _errs30 === errors;
      valid8 = valid8 || _valid6;
      const _mark10 = errors;
      const _errs32 = errors;
      if (typeof data3 === "string") {
        if (!pattern16.test(data3)) {
          const err28 = { instancePath: instancePath + "/lte", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/lte", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid7 = _errs32 === errors;
      valid8 = valid8 || _valid7;
      const _mark11 = errors;
      if (!valid8) {
        const _chosen3 = func67(data3, instancePath + "/lte", vErrors, [_mark9, _mark10, _mark11]);
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
        if (_chosen3 === undefined) {
          const err30 = { instancePath: instancePath + "/lte", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen3 : append(vErrors, _chosen3);
          errors = vErrors.length;
        }
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data3 === "string") {
        if (data3.length > 10 && func0(data3) > 10) {
          const err31 = { instancePath: instancePath + "/lte", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data3.length < 20 && func0(data3) < 10) {
          const err32 = { instancePath: instancePath + "/lte", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/lte", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data4 = data.boost;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1000 || isNaN(data4)) {
          const err34 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data4 <= 0 || isNaN(data4)) {
          const err35 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
validate213.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "revision" || key0 === "creationDate" || key0 === "deductible" || key0 === "copay")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["revision", "creationDate", "deductible", "copay"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      if (!validate211(data.revision, { instancePath: instancePath + "/revision", parentData: data, parentDataProperty: "revision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate211.errors : append(vErrors, validate211.errors);
        errors = vErrors.length;
      }
    }
    if (data.creationDate !== undefined && func5.call(data, "creationDate")) {
      if (!validate213(data.creationDate, { instancePath: instancePath + "/creationDate", parentData: data, parentDataProperty: "creationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate213.errors : append(vErrors, validate213.errors);
        errors = vErrors.length;
      }
    }
    if (data.deductible !== undefined && func5.call(data, "deductible")) {
      if (!validate211(data.deductible, { instancePath: instancePath + "/deductible", parentData: data, parentDataProperty: "deductible", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate211.errors : append(vErrors, validate211.errors);
        errors = vErrors.length;
      }
    }
    if (data.copay !== undefined && func5.call(data, "copay")) {
      if (!validate211(data.copay, { instancePath: instancePath + "/copay", parentData: data, parentDataProperty: "copay", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate211.errors : append(vErrors, validate211.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
validate210.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema269 = { type: "string", enum: ["planId", "relation", "revision", "_org", "objectId", "objectType", "planType", "creationDate", "deductible", "copay", "name", "name.keyword"] };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === undefined || !func5.call(data, "field")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property '" + "field" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "field" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["field", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.field !== undefined && func5.call(data, "field")) {
      let data0 = data.field;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/AnyField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "planId" || data0 === "relation" || data0 === "revision" || data0 === "_org" || data0 === "objectId" || data0 === "objectType" || data0 === "planType" || data0 === "creationDate" || data0 === "deductible" || data0 === "copay" || data0 === "name" || data0 === "name.keyword")) {
        const err3 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/AnyField/enum", keyword: "enum", params: { allowedValues: schema269.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data1 = data.boost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
validate218.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "planId" || key0 === "_org" || key0 === "objectId" || key0 === "objectType" || key0 === "planType" || key0 === "name.keyword")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["planId", "_org", "objectId", "objectType", "planType", "name.keyword"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.planId !== undefined && func5.call(data, "planId")) {
      if (!validate173(data.planId, { instancePath: instancePath + "/planId", parentData: data, parentDataProperty: "planId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      if (!validate173(data._org, { instancePath: instancePath + "/_org", parentData: data, parentDataProperty: "_org", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      if (!validate173(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      if (!validate173(data.objectType, { instancePath: instancePath + "/objectType", parentData: data, parentDataProperty: "objectType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.planType !== undefined && func5.call(data, "planType")) {
      if (!validate173(data.planType, { instancePath: instancePath + "/planType", parentData: data, parentDataProperty: "planType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data["name.keyword"] !== undefined && func5.call(data, "name.keyword")) {
      if (!validate173(data["name.keyword"], { instancePath: instancePath + "/name.keyword", parentData: data, parentDataProperty: "name.keyword", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : append(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
validate220.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.values === undefined || !func5.call(data, "values")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property '" + "values" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "values" || key0 === "boost")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["values", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.values !== undefined && func5.call(data, "values")) {
      if (!validate199(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate199.errors : append(vErrors, validate199.errors);
        errors = vErrors.length;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data1 = data.boost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate228.errors = vErrors;
  return errors === 0;
}
validate228.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var wrapper0 = { validate: validate138 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (!wrapper0.validate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? wrapper0.validate.errors : append(vErrors, wrapper0.validate.errors);
    errors = vErrors.length;
  } else {
    var props0 = wrapper0.validate.evaluated.props;
    var items0 = wrapper0.validate.evaluated.items;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs2 = errors;
  const _errs4 = errors;
  let valid1 = true;
  const _errs5 = errors;
  if (Array.isArray(data)) {
    if (data.length < 101) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid2 = _errs5 === errors;
  errors = _errs4;
  if (vErrors !== null) {
    if (_errs4) {
      vErrors.length = _errs4;
    } else {
      vErrors = null;
    }
  }
  if (!_valid2) {
    const _errs6 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0;i0 < len0; i0++) {
        if (!wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? wrapper0.validate.errors : append(vErrors, wrapper0.validate.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid2 = _errs6 === errors;
    valid1 = _valid2;
    if (valid1) {
      var items2 = true;
    }
  }
  if (!valid1) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid1 = _errs2 === errors;
  if (_valid1) {
    if (items0 !== true && items2 !== undefined) {
      items0 = items2 === true ? true : items0 > items2 ? items0 : items2;
    }
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a clause", "a list of clauses"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate232.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate232.evaluated = { dynamicProps: true, dynamicItems: true };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate231.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "must" || key0 === "filter" || key0 === "should" || key0 === "must_not" || key0 === "minimum_should_match" || key0 === "boost")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["must", "filter", "should", "must_not", "minimum_should_match", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.must !== undefined && func5.call(data, "must")) {
      if (!validate232(data.must, { instancePath: instancePath + "/must", parentData: data, parentDataProperty: "must", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : append(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.filter !== undefined && func5.call(data, "filter")) {
      if (!validate232(data.filter, { instancePath: instancePath + "/filter", parentData: data, parentDataProperty: "filter", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : append(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.should !== undefined && func5.call(data, "should")) {
      if (!validate232(data.should, { instancePath: instancePath + "/should", parentData: data, parentDataProperty: "should", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : append(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.must_not !== undefined && func5.call(data, "must_not")) {
      if (!validate232(data.must_not, { instancePath: instancePath + "/must_not", parentData: data, parentDataProperty: "must_not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : append(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.minimum_should_match !== undefined && func5.call(data, "minimum_should_match")) {
      let data4 = data.minimum_should_match;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err1 = { instancePath: instancePath + "/minimum_should_match", schemaPath: "#/properties/minimum_should_match/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 100 || isNaN(data4)) {
          const err2 = { instancePath: instancePath + "/minimum_should_match", schemaPath: "#/properties/minimum_should_match/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err3 = { instancePath: instancePath + "/minimum_should_match", schemaPath: "#/properties/minimum_should_match/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data5 = data.boost;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1000 || isNaN(data5)) {
          const err4 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          const err5 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
validate231.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema277 = { type: "object", additionalProperties: false, required: ["type", "query"], properties: { type: { $ref: "#/$defs/ChildRelation" }, query: { $ref: "#/$defs/SearchQuery" }, score_mode: { type: "string", enum: ["none", "avg", "sum", "max", "min"] }, min_children: { type: "integer", minimum: 1, maximum: 1000 }, max_children: { type: "integer", minimum: 1, maximum: 1000 }, inner_hits: { $ref: "#/$defs/SearchInnerHits" }, boost: { $ref: "#/$defs/Boost" } } };
var schema278 = { type: "string", enum: ["planCostShare", "linkedPlanService", "linkedService", "planserviceCostShare", "planCostShares", "linkedPlanServices", "planserviceCostShares"] };
var pattern103 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var schema282 = { type: "string", enum: ["_score", "planId", "revision", "_org", "objectId", "objectType", "planType", "creationDate", "deductible", "copay", "name.keyword"] };
var schema283 = { type: "object", additionalProperties: false, minProperties: 1, maxProperties: 1, properties: { _score: { $ref: "#/$defs/SortOrder" }, planId: { $ref: "#/$defs/SortOrder" }, revision: { $ref: "#/$defs/SortOrder" }, _org: { $ref: "#/$defs/SortOrder" }, objectId: { $ref: "#/$defs/SortOrder" }, objectType: { $ref: "#/$defs/SortOrder" }, planType: { $ref: "#/$defs/SortOrder" }, creationDate: { $ref: "#/$defs/SortOrder" }, deductible: { $ref: "#/$defs/SortOrder" }, copay: { $ref: "#/$defs/SortOrder" }, "name.keyword": { $ref: "#/$defs/SortOrder" } } };
var schema284 = { anyOf: [{ title: "asc or desc", type: "string", enum: ["asc", "desc"] }, { title: "an object with order", $ref: "#/$defs/SortOrderOptions" }] };
var schema285 = { type: "object", additionalProperties: false, required: ["order"], properties: { order: { type: "string", enum: ["asc", "desc"] }, missing: { type: "string", enum: ["_first", "_last"] } } };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "asc" || data === "desc")) {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema284.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order === undefined || !func5.call(data, "order")) {
      const err2 = { instancePath, schemaPath: "#/$defs/SortOrderOptions/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property '" + "order" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "order" || key0 === "missing")) {
        const err3 = { instancePath, schemaPath: "#/$defs/SortOrderOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["order", "missing"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func5.call(data, "order")) {
      let data0 = data.order;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/SortOrderOptions/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "asc" || data0 === "desc")) {
        const err5 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/SortOrderOptions/properties/order/enum", keyword: "enum", params: { allowedValues: schema285.properties.order.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.missing !== undefined && func5.call(data, "missing")) {
      let data1 = data.missing;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/missing", schemaPath: "#/$defs/SortOrderOptions/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "_first" || data1 === "_last")) {
        const err7 = { instancePath: instancePath + "/missing", schemaPath: "#/$defs/SortOrderOptions/properties/missing/enum", keyword: "enum", params: { allowedValues: schema285.properties.missing.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/$defs/SortOrderOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  var _valid1 = _errs3 === errors;
  if (_valid1) {
    var props0 = true;
  }
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["asc or desc", "an object with order"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate242.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate242.evaluated = { dynamicProps: true, dynamicItems: false };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema283.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["_score", "planId", "revision", "_org", "objectId", "objectType", "planType", "creationDate", "deductible", "copay", "name.keyword"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data._score !== undefined && func5.call(data, "_score")) {
      if (!validate242(data._score, { instancePath: instancePath + "/_score", parentData: data, parentDataProperty: "_score", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data.planId !== undefined && func5.call(data, "planId")) {
      if (!validate242(data.planId, { instancePath: instancePath + "/planId", parentData: data, parentDataProperty: "planId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      if (!validate242(data.revision, { instancePath: instancePath + "/revision", parentData: data, parentDataProperty: "revision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data._org !== undefined && func5.call(data, "_org")) {
      if (!validate242(data._org, { instancePath: instancePath + "/_org", parentData: data, parentDataProperty: "_org", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      if (!validate242(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectType !== undefined && func5.call(data, "objectType")) {
      if (!validate242(data.objectType, { instancePath: instancePath + "/objectType", parentData: data, parentDataProperty: "objectType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data.planType !== undefined && func5.call(data, "planType")) {
      if (!validate242(data.planType, { instancePath: instancePath + "/planType", parentData: data, parentDataProperty: "planType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data.creationDate !== undefined && func5.call(data, "creationDate")) {
      if (!validate242(data.creationDate, { instancePath: instancePath + "/creationDate", parentData: data, parentDataProperty: "creationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data.deductible !== undefined && func5.call(data, "deductible")) {
      if (!validate242(data.deductible, { instancePath: instancePath + "/deductible", parentData: data, parentDataProperty: "deductible", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data.copay !== undefined && func5.call(data, "copay")) {
      if (!validate242(data.copay, { instancePath: instancePath + "/copay", parentData: data, parentDataProperty: "copay", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data["name.keyword"] !== undefined && func5.call(data, "name.keyword")) {
      if (!validate242(data["name.keyword"], { instancePath: instancePath + "/name.keyword", parentData: data, parentDataProperty: "name.keyword", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : append(vErrors, validate242.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
validate241.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 6) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0;i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs5 = errors;
        let valid3 = false;
        const _mark0 = errors;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/SortField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!(data0 === "_score" || data0 === "planId" || data0 === "revision" || data0 === "_org" || data0 === "objectId" || data0 === "objectType" || data0 === "planType" || data0 === "creationDate" || data0 === "deductible" || data0 === "copay" || data0 === "name.keyword")) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/SortField/enum", keyword: "enum", params: { allowedValues: schema282.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var _valid1 = _errs6 === errors;
        valid3 = valid3 || _valid1;
        const _mark1 = errors;
        const _errs9 = errors;
        if (!validate241(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate241.errors : append(vErrors, validate241.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs9 === errors;
        valid3 = valid3 || _valid2;
        const _mark2 = errors;
        if (!valid3) {
          const _chosen0 = func67(data0, instancePath + "/" + i0, vErrors, [_mark0, _mark1, _mark2]);
          errors = _errs5;
          if (vErrors !== null) {
            if (_errs5) {
              vErrors.length = _errs5;
            } else {
              vErrors = null;
            }
          }
          if (_chosen0 === undefined) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/items/anyOf", keyword: "anyOf", params: { titles: ["a field", "an object with one field"] }, message: "must be one of several forms" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          } else {
            vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
            errors = vErrors.length;
          }
        } else {
          errors = _errs5;
          if (vErrors !== null) {
            if (_errs5) {
              vErrors.length = _errs5;
            } else {
              vErrors = null;
            }
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 5) {
      const err5 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate240.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate240.evaluated = { dynamicProps: false, dynamicItems: true };
var schema286 = { type: "object", additionalProperties: false, required: ["fields"], properties: { fields: { $ref: "#/$defs/HighlightFields" }, pre_tags: { $ref: "#/$defs/HighlightTags" }, post_tags: { $ref: "#/$defs/HighlightTags" }, encoder: { type: "string", enum: ["default", "html"] } } };
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate257.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["name"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== undefined && func5.call(data, "name")) {
      let data0 = data.name;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 of Object.keys(data0)) {
          if (!(key1 === "fragment_size" || key1 === "number_of_fragments")) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/HighlightField/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["fragment_size", "number_of_fragments"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.fragment_size !== undefined && func5.call(data0, "fragment_size")) {
          let data1 = data0.fragment_size;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/name/fragment_size", schemaPath: "#/$defs/HighlightField/properties/fragment_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 1000 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/name/fragment_size", schemaPath: "#/$defs/HighlightField/properties/fragment_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 10 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/name/fragment_size", schemaPath: "#/$defs/HighlightField/properties/fragment_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data0.number_of_fragments !== undefined && func5.call(data0, "number_of_fragments")) {
          let data2 = data0.number_of_fragments;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err6 = { instancePath: instancePath + "/name/number_of_fragments", schemaPath: "#/$defs/HighlightField/properties/number_of_fragments/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 5 || isNaN(data2)) {
              const err7 = { instancePath: instancePath + "/name/number_of_fragments", schemaPath: "#/$defs/HighlightField/properties/number_of_fragments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/name/number_of_fragments", schemaPath: "#/$defs/HighlightField/properties/number_of_fragments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/HighlightField/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate257.errors = vErrors;
  return errors === 0;
}
validate257.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fields === undefined || !func5.call(data, "fields")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property '" + "fields" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "fields" || key0 === "pre_tags" || key0 === "post_tags" || key0 === "encoder")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["fields", "pre_tags", "post_tags", "encoder"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fields !== undefined && func5.call(data, "fields")) {
      if (!validate257(data.fields, { instancePath: instancePath + "/fields", parentData: data, parentDataProperty: "fields", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate257.errors : append(vErrors, validate257.errors);
        errors = vErrors.length;
      }
    }
    if (data.pre_tags !== undefined && func5.call(data, "pre_tags")) {
      let data1 = data.pre_tags;
      const _errs6 = errors;
      let valid2 = true;
      const _errs7 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs8 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0;i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === "string") {
              if (data2.length > 64 && func0(data2) > 64) {
                const err3 = { instancePath: instancePath + "/pre_tags/" + i0, schemaPath: "#/$defs/HighlightTags/else/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (data2.length < 2 && func0(data2) < 1) {
                const err4 = { instancePath: instancePath + "/pre_tags/" + i0, schemaPath: "#/$defs/HighlightTags/else/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (!pattern9.test(data2)) {
                const err5 = { instancePath: instancePath + "/pre_tags/" + i0, schemaPath: "#/$defs/HighlightTags/else/items/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            } else {
              const err6 = { instancePath: instancePath + "/pre_tags/" + i0, schemaPath: "#/$defs/HighlightTags/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        var _valid0 = _errs8 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err7 = { instancePath: instancePath + "/pre_tags", schemaPath: "#/$defs/HighlightTags/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 1) {
          const err8 = { instancePath: instancePath + "/pre_tags", schemaPath: "#/$defs/HighlightTags/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err9 = { instancePath: instancePath + "/pre_tags", schemaPath: "#/$defs/HighlightTags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/pre_tags", schemaPath: "#/$defs/HighlightTags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.post_tags !== undefined && func5.call(data, "post_tags")) {
      let data3 = data.post_tags;
      const _errs14 = errors;
      let valid6 = true;
      const _errs15 = errors;
      if (Array.isArray(data3)) {
        if (data3.length < 2) {
          const err11 = {};
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      var _valid1 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
      if (!_valid1) {
        const _errs16 = errors;
        if (Array.isArray(data3)) {
          const len1 = data3.length;
          for (let i1 = 0;i1 < len1; i1++) {
            let data4 = data3[i1];
            if (typeof data4 === "string") {
              if (data4.length > 64 && func0(data4) > 64) {
                const err12 = { instancePath: instancePath + "/post_tags/" + i1, schemaPath: "#/$defs/HighlightTags/else/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (data4.length < 2 && func0(data4) < 1) {
                const err13 = { instancePath: instancePath + "/post_tags/" + i1, schemaPath: "#/$defs/HighlightTags/else/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (!pattern9.test(data4)) {
                const err14 = { instancePath: instancePath + "/post_tags/" + i1, schemaPath: "#/$defs/HighlightTags/else/items/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            } else {
              const err15 = { instancePath: instancePath + "/post_tags/" + i1, schemaPath: "#/$defs/HighlightTags/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        var _valid1 = _errs16 === errors;
        valid6 = _valid1;
      }
      if (!valid6) {
        const err16 = { instancePath: instancePath + "/post_tags", schemaPath: "#/$defs/HighlightTags/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length > 1) {
          const err17 = { instancePath: instancePath + "/post_tags", schemaPath: "#/$defs/HighlightTags/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err18 = { instancePath: instancePath + "/post_tags", schemaPath: "#/$defs/HighlightTags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/post_tags", schemaPath: "#/$defs/HighlightTags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.encoder !== undefined && func5.call(data, "encoder")) {
      let data5 = data.encoder;
      if (typeof data5 !== "string") {
        const err20 = { instancePath: instancePath + "/encoder", schemaPath: "#/properties/encoder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data5 === "default" || data5 === "html")) {
        const err21 = { instancePath: instancePath + "/encoder", schemaPath: "#/properties/encoder/enum", keyword: "enum", params: { allowedValues: schema286.properties.encoder.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
validate256.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema292 = { type: "string", enum: ["_org", "objectId", "objectType", "planType", "creationDate", "deductible", "copay", "name"] };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 101) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0;i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 !== "string") {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/SourceField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!(data0 === "_org" || data0 === "objectId" || data0 === "objectType" || data0 === "planType" || data0 === "creationDate" || data0 === "deductible" || data0 === "copay" || data0 === "name")) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/SourceField/enum", keyword: "enum", params: { allowedValues: schema292.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err4 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate261.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate261.evaluated = { dynamicProps: false, dynamicItems: true };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate263.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "includes" || key0 === "excludes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["includes", "excludes"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.includes !== undefined && func5.call(data, "includes")) {
      if (!validate261(data.includes, { instancePath: instancePath + "/includes", parentData: data, parentDataProperty: "includes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate261.errors : append(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.excludes !== undefined && func5.call(data, "excludes")) {
      if (!validate261(data.excludes, { instancePath: instancePath + "/excludes", parentData: data, parentDataProperty: "excludes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate261.errors : append(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate263.errors = vErrors;
  return errors === 0;
}
validate263.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate260.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _mark0 = errors;
  const _errs1 = errors;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _mark1 = errors;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = { instancePath, schemaPath: "#/$defs/SourceField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  if (!(data === "_org" || data === "objectId" || data === "objectType" || data === "planType" || data === "creationDate" || data === "deductible" || data === "copay" || data === "name")) {
    const err2 = { instancePath, schemaPath: "#/$defs/SourceField/enum", keyword: "enum", params: { allowedValues: schema292.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid1 = _errs3 === errors;
  valid0 = valid0 || _valid1;
  const _mark2 = errors;
  const _errs6 = errors;
  if (!validate261(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate261.errors : append(vErrors, validate261.errors);
    errors = vErrors.length;
  } else {
    var items0 = validate261.evaluated.items;
  }
  var _valid2 = _errs6 === errors;
  valid0 = valid0 || _valid2;
  const _mark3 = errors;
  const _errs7 = errors;
  if (!validate263(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate263.errors : append(vErrors, validate263.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs7 === errors;
  if (_valid3) {
    var props0 = true;
  }
  valid0 = valid0 || _valid3;
  const _mark4 = errors;
  if (!valid0) {
    const _chosen0 = func67(data, instancePath + "", vErrors, [_mark0, _mark1, _mark2, _mark3, _mark4]);
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
    if (_chosen0 === undefined) {
      const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { titles: ["a boolean", "a field", "a list of fields", "an object with includes and excludes"] }, message: "must be one of several forms" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    } else {
      vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
      errors = vErrors.length;
    }
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate260.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate260.evaluated = { dynamicProps: true, dynamicItems: true };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "size" || key0 === "sort" || key0 === "highlight" || key0 === "_source")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["name", "size", "sort", "highlight", "_source"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== undefined && func5.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (data0.length > 64 && func0(data0) > 64) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/SearchName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/SearchName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern103.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/SearchName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, message: 'must match pattern "' + "^[A-Za-z][A-Za-z0-9_-]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/SearchName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.size !== undefined && func5.call(data, "size")) {
      let data1 = data.size;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 10 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.sort !== undefined && func5.call(data, "sort")) {
      if (!validate240(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate240.errors : append(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.highlight !== undefined && func5.call(data, "highlight")) {
      if (!validate256(data.highlight, { instancePath: instancePath + "/highlight", parentData: data, parentDataProperty: "highlight", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate256.errors : append(vErrors, validate256.errors);
        errors = vErrors.length;
      }
    }
    if (data._source !== undefined && func5.call(data, "_source")) {
      if (!validate260(data._source, { instancePath: instancePath + "/_source", parentData: data, parentDataProperty: "_source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate260.errors : append(vErrors, validate260.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
validate239.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined || !func5.call(data, "type")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.query === undefined || !func5.call(data, "query")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "type" || key0 === "query" || key0 === "score_mode" || key0 === "min_children" || key0 === "max_children" || key0 === "inner_hits" || key0 === "boost")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["type", "query", "score_mode", "min_children", "max_children", "inner_hits", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== undefined && func5.call(data, "type")) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ChildRelation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "planCostShare" || data0 === "linkedPlanService" || data0 === "linkedService" || data0 === "planserviceCostShare" || data0 === "planCostShares" || data0 === "linkedPlanServices" || data0 === "planserviceCostShares")) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ChildRelation/enum", keyword: "enum", params: { allowedValues: schema278.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.query !== undefined && func5.call(data, "query")) {
      if (!wrapper0.validate(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : append(vErrors, wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.score_mode !== undefined && func5.call(data, "score_mode")) {
      let data2 = data.score_mode;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/score_mode", schemaPath: "#/properties/score_mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "none" || data2 === "avg" || data2 === "sum" || data2 === "max" || data2 === "min")) {
        const err6 = { instancePath: instancePath + "/score_mode", schemaPath: "#/properties/score_mode/enum", keyword: "enum", params: { allowedValues: schema277.properties.score_mode.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.min_children !== undefined && func5.call(data, "min_children")) {
      let data3 = data.min_children;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/min_children", schemaPath: "#/properties/min_children/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1000 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/min_children", schemaPath: "#/properties/min_children/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/min_children", schemaPath: "#/properties/min_children/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.max_children !== undefined && func5.call(data, "max_children")) {
      let data4 = data.max_children;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/max_children", schemaPath: "#/properties/max_children/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1000 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/max_children", schemaPath: "#/properties/max_children/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/max_children", schemaPath: "#/properties/max_children/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.inner_hits !== undefined && func5.call(data, "inner_hits")) {
      if (!validate239(data.inner_hits, { instancePath: instancePath + "/inner_hits", parentData: data, parentDataProperty: "inner_hits", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate239.errors : append(vErrors, validate239.errors);
        errors = vErrors.length;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data6 = data.boost;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1000 || isNaN(data6)) {
          const err13 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data6 <= 0 || isNaN(data6)) {
          const err14 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate238.errors = vErrors;
  return errors === 0;
}
validate238.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema298 = { type: "string", enum: ["plan", "linkedPlanService", "linkedPlanServices"] };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate270.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parent_type === undefined || !func5.call(data, "parent_type")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent_type" }, message: "must have required property '" + "parent_type" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.query === undefined || !func5.call(data, "query")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "parent_type" || key0 === "query" || key0 === "score" || key0 === "inner_hits" || key0 === "boost")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["parent_type", "query", "score", "inner_hits", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.parent_type !== undefined && func5.call(data, "parent_type")) {
      let data0 = data.parent_type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/parent_type", schemaPath: "#/$defs/ParentRelation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "plan" || data0 === "linkedPlanService" || data0 === "linkedPlanServices")) {
        const err4 = { instancePath: instancePath + "/parent_type", schemaPath: "#/$defs/ParentRelation/enum", keyword: "enum", params: { allowedValues: schema298.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.query !== undefined && func5.call(data, "query")) {
      if (!wrapper0.validate(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : append(vErrors, wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.score !== undefined && func5.call(data, "score")) {
      if (typeof data.score !== "boolean") {
        const err5 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.inner_hits !== undefined && func5.call(data, "inner_hits")) {
      if (!validate239(data.inner_hits, { instancePath: instancePath + "/inner_hits", parentData: data, parentDataProperty: "inner_hits", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate239.errors : append(vErrors, validate239.errors);
        errors = vErrors.length;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data4 = data.boost;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1000 || isNaN(data4)) {
          const err6 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data4 <= 0 || isNaN(data4)) {
          const err7 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate270.errors = vErrors;
  return errors === 0;
}
validate270.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined || !func5.call(data, "type")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === undefined || !func5.call(data, "id")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "type" || key0 === "id" || key0 === "boost")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["type", "id", "boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== undefined && func5.call(data, "type")) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ChildRelation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "planCostShare" || data0 === "linkedPlanService" || data0 === "linkedService" || data0 === "planserviceCostShare" || data0 === "planCostShares" || data0 === "linkedPlanServices" || data0 === "planserviceCostShares")) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ChildRelation/enum", keyword: "enum", params: { allowedValues: schema278.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func5.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (data1.length > 1000 && func0(data1) > 1000) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/SearchText/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/SearchText/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern9.test(data1)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/SearchText/pattern", keyword: "pattern", params: { pattern: "^[^\\uD800-\\uDFFF]*$" }, message: 'must match pattern "' + "^[^\\uD800-\\uDFFF]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/SearchText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data2 = data.boost;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1000 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
validate273.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate275.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "boost")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["boost"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.boost !== undefined && func5.call(data, "boost")) {
      let data0 = data.boost;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1000 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/boost", schemaPath: "#/$defs/Boost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate275.errors = vErrors;
  return errors === 0;
}
validate275.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema207.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["match", "match_phrase", "multi_match", "term", "terms", "range", "exists", "prefix", "ids", "bool", "has_child", "has_parent", "parent_id", "match_all"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.match !== undefined && func5.call(data, "match")) {
      if (!validate139(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate139.errors : append(vErrors, validate139.errors);
        errors = vErrors.length;
      }
    }
    if (data.match_phrase !== undefined && func5.call(data, "match_phrase")) {
      if (!validate164(data.match_phrase, { instancePath: instancePath + "/match_phrase", parentData: data, parentDataProperty: "match_phrase", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate164.errors : append(vErrors, validate164.errors);
        errors = vErrors.length;
      }
    }
    if (data.multi_match !== undefined && func5.call(data, "multi_match")) {
      if (!validate170(data.multi_match, { instancePath: instancePath + "/multi_match", parentData: data, parentDataProperty: "multi_match", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : append(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
    if (data.term !== undefined && func5.call(data, "term")) {
      if (!validate172(data.term, { instancePath: instancePath + "/term", parentData: data, parentDataProperty: "term", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate172.errors : append(vErrors, validate172.errors);
        errors = vErrors.length;
      }
    }
    if (data.terms !== undefined && func5.call(data, "terms")) {
      if (!validate198(data.terms, { instancePath: instancePath + "/terms", parentData: data, parentDataProperty: "terms", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate198.errors : append(vErrors, validate198.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== undefined && func5.call(data, "range")) {
      if (!validate210(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate210.errors : append(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.exists !== undefined && func5.call(data, "exists")) {
      if (!validate218(data.exists, { instancePath: instancePath + "/exists", parentData: data, parentDataProperty: "exists", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate218.errors : append(vErrors, validate218.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefix !== undefined && func5.call(data, "prefix")) {
      if (!validate220(data.prefix, { instancePath: instancePath + "/prefix", parentData: data, parentDataProperty: "prefix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : append(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.ids !== undefined && func5.call(data, "ids")) {
      if (!validate228(data.ids, { instancePath: instancePath + "/ids", parentData: data, parentDataProperty: "ids", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate228.errors : append(vErrors, validate228.errors);
        errors = vErrors.length;
      }
    }
    if (data.bool !== undefined && func5.call(data, "bool")) {
      if (!validate231(data.bool, { instancePath: instancePath + "/bool", parentData: data, parentDataProperty: "bool", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate231.errors : append(vErrors, validate231.errors);
        errors = vErrors.length;
      }
    }
    if (data.has_child !== undefined && func5.call(data, "has_child")) {
      if (!validate238(data.has_child, { instancePath: instancePath + "/has_child", parentData: data, parentDataProperty: "has_child", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate238.errors : append(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.has_parent !== undefined && func5.call(data, "has_parent")) {
      if (!validate270(data.has_parent, { instancePath: instancePath + "/has_parent", parentData: data, parentDataProperty: "has_parent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate270.errors : append(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent_id !== undefined && func5.call(data, "parent_id")) {
      if (!validate273(data.parent_id, { instancePath: instancePath + "/parent_id", parentData: data, parentDataProperty: "parent_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate273.errors : append(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.match_all !== undefined && func5.call(data, "match_all")) {
      if (!validate275(data.match_all, { instancePath: instancePath + "/match_all", parentData: data, parentDataProperty: "match_all", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate275.errors : append(vErrors, validate275.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
validate138.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema308 = { type: "object", additionalProperties: false, properties: { terms: { $ref: "#/$defs/TermsAggregation" }, stats: { $ref: "#/$defs/StatsAggregation" }, range: { $ref: "#/$defs/RangeAggregation" }, histogram: { $ref: "#/$defs/HistogramAggregation" }, date_histogram: { $ref: "#/$defs/DateHistogramAggregation" }, filter: { $ref: "#/$defs/SearchQuery" }, children: { $ref: "#/$defs/JoinAggregation" }, parent: { $ref: "#/$defs/JoinAggregation" }, aggs: { $ref: "#/$defs/SearchAggregations" } } };
var schema309 = { type: "object", additionalProperties: false, required: ["field"], properties: { field: { $ref: "#/$defs/GroupField" }, size: { type: "integer", minimum: 1, maximum: 100 }, order: { type: "object", additionalProperties: false, minProperties: 1, maxProperties: 1, properties: { _count: { type: "string", enum: ["desc"] }, _key: { type: "string", enum: ["asc", "desc"] } } } } };
var schema310 = { type: "string", enum: ["planId", "relation", "_org", "objectId", "objectType", "planType", "creationDate", "deductible", "copay", "name.keyword"] };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate281.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === undefined || !func5.call(data, "field")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property '" + "field" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "field" || key0 === "size" || key0 === "order")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["field", "size", "order"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.field !== undefined && func5.call(data, "field")) {
      let data0 = data.field;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/GroupField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "planId" || data0 === "relation" || data0 === "_org" || data0 === "objectId" || data0 === "objectType" || data0 === "planType" || data0 === "creationDate" || data0 === "deductible" || data0 === "copay" || data0 === "name.keyword")) {
        const err3 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/GroupField/enum", keyword: "enum", params: { allowedValues: schema310.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.size !== undefined && func5.call(data, "size")) {
      let data1 = data.size;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.order !== undefined && func5.call(data, "order")) {
      let data2 = data.order;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1) {
          const err7 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (Object.keys(data2).length < 1) {
          const err8 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 of Object.keys(data2)) {
          if (!(key1 === "_count" || key1 === "_key")) {
            const err9 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["_count", "_key"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2._count !== undefined && func5.call(data2, "_count")) {
          let data3 = data2._count;
          if (typeof data3 !== "string") {
            const err10 = { instancePath: instancePath + "/order/_count", schemaPath: "#/properties/order/properties/_count/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data3 === "desc")) {
            const err11 = { instancePath: instancePath + "/order/_count", schemaPath: "#/properties/order/properties/_count/enum", keyword: "enum", params: { allowedValues: schema309.properties.order.properties._count.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2._key !== undefined && func5.call(data2, "_key")) {
          let data4 = data2._key;
          if (typeof data4 !== "string") {
            const err12 = { instancePath: instancePath + "/order/_key", schemaPath: "#/properties/order/properties/_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data4 === "asc" || data4 === "desc")) {
            const err13 = { instancePath: instancePath + "/order/_key", schemaPath: "#/properties/order/properties/_key/enum", keyword: "enum", params: { allowedValues: schema309.properties.order.properties._key.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate281.errors = vErrors;
  return errors === 0;
}
validate281.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema312 = { type: "string", enum: ["deductible", "copay"] };
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate283.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === undefined || !func5.call(data, "field")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property '" + "field" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "field")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["field"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.field !== undefined && func5.call(data, "field")) {
      let data0 = data.field;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/NumberField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "deductible" || data0 === "copay")) {
        const err3 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/NumberField/enum", keyword: "enum", params: { allowedValues: schema312.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate283.errors = vErrors;
  return errors === 0;
}
validate283.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate285.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === undefined || !func5.call(data, "field")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property '" + "field" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ranges === undefined || !func5.call(data, "ranges")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ranges" }, message: "must have required property '" + "ranges" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "field" || key0 === "ranges")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["field", "ranges"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.field !== undefined && func5.call(data, "field")) {
      let data0 = data.field;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/NumberField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "deductible" || data0 === "copay")) {
        const err4 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/NumberField/enum", keyword: "enum", params: { allowedValues: schema312.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ranges !== undefined && func5.call(data, "ranges")) {
      let data1 = data.ranges;
      const _errs7 = errors;
      let valid2 = true;
      const _errs8 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 21) {
          const err5 = {};
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      errors = _errs7;
      if (vErrors !== null) {
        if (_errs7) {
          vErrors.length = _errs7;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs9 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0;i0 < len0; i0++) {
            let data2 = data1[i0];
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (Object.keys(data2).length < 1) {
                const err6 = { instancePath: instancePath + "/ranges/" + i0, schemaPath: "#/properties/ranges/else/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              for (const key1 of Object.keys(data2)) {
                if (!(key1 === "key" || key1 === "from" || key1 === "to")) {
                  const err7 = { instancePath: instancePath + "/ranges/" + i0, schemaPath: "#/properties/ranges/else/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["key", "from", "to"] }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              if (data2.key !== undefined && func5.call(data2, "key")) {
                let data3 = data2.key;
                if (typeof data3 === "string") {
                  if (data3.length > 64 && func0(data3) > 64) {
                    const err8 = { instancePath: instancePath + "/ranges/" + i0 + "/key", schemaPath: "#/$defs/SearchName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                  if (data3.length < 2 && func0(data3) < 1) {
                    const err9 = { instancePath: instancePath + "/ranges/" + i0 + "/key", schemaPath: "#/$defs/SearchName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                  if (!pattern103.test(data3)) {
                    const err10 = { instancePath: instancePath + "/ranges/" + i0 + "/key", schemaPath: "#/$defs/SearchName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, message: 'must match pattern "' + "^[A-Za-z][A-Za-z0-9_-]*$" + '"' };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                } else {
                  const err11 = { instancePath: instancePath + "/ranges/" + i0 + "/key", schemaPath: "#/$defs/SearchName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
              if (data2.from !== undefined && func5.call(data2, "from")) {
                let data4 = data2.from;
                if (!(typeof data4 == "number" && isFinite(data4))) {
                  const err12 = { instancePath: instancePath + "/ranges/" + i0 + "/from", schemaPath: "#/properties/ranges/else/items/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              if (data2.to !== undefined && func5.call(data2, "to")) {
                let data5 = data2.to;
                if (!(typeof data5 == "number" && isFinite(data5))) {
                  const err13 = { instancePath: instancePath + "/ranges/" + i0 + "/to", schemaPath: "#/properties/ranges/else/items/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
            } else {
              const err14 = { instancePath: instancePath + "/ranges/" + i0, schemaPath: "#/properties/ranges/else/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        var _valid0 = _errs9 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err15 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          const err16 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err17 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
validate285.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate287.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === undefined || !func5.call(data, "field")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property '" + "field" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.interval === undefined || !func5.call(data, "interval")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property '" + "interval" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.hard_bounds === undefined || !func5.call(data, "hard_bounds")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hard_bounds" }, message: "must have required property '" + "hard_bounds" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "field" || key0 === "interval" || key0 === "min_doc_count" || key0 === "hard_bounds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["field", "interval", "min_doc_count", "hard_bounds"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.field !== undefined && func5.call(data, "field")) {
      let data0 = data.field;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/NumberField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "deductible" || data0 === "copay")) {
        const err5 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/NumberField/enum", keyword: "enum", params: { allowedValues: schema312.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.interval !== undefined && func5.call(data, "interval")) {
      let data1 = data.interval;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 <= 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.min_doc_count !== undefined && func5.call(data, "min_doc_count")) {
      let data2 = data.min_doc_count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/min_doc_count", schemaPath: "#/properties/min_doc_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/min_doc_count", schemaPath: "#/properties/min_doc_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/min_doc_count", schemaPath: "#/properties/min_doc_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.hard_bounds !== undefined && func5.call(data, "hard_bounds")) {
      let data3 = data.hard_bounds;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.min === undefined || !func5.call(data3, "min")) {
          const err11 = { instancePath: instancePath + "/hard_bounds", schemaPath: "#/properties/hard_bounds/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property '" + "min" + "'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.max === undefined || !func5.call(data3, "max")) {
          const err12 = { instancePath: instancePath + "/hard_bounds", schemaPath: "#/properties/hard_bounds/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "min" || key1 === "max")) {
            const err13 = { instancePath: instancePath + "/hard_bounds", schemaPath: "#/properties/hard_bounds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["min", "max"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.min !== undefined && func5.call(data3, "min")) {
          let data4 = data3.min;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err14 = { instancePath: instancePath + "/hard_bounds/min", schemaPath: "#/properties/hard_bounds/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.max !== undefined && func5.call(data3, "max")) {
          let data5 = data3.max;
          if (!(typeof data5 == "number" && isFinite(data5))) {
            const err15 = { instancePath: instancePath + "/hard_bounds/max", schemaPath: "#/properties/hard_bounds/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/hard_bounds", schemaPath: "#/properties/hard_bounds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate287.errors = vErrors;
  return errors === 0;
}
validate287.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema318 = { type: "object", additionalProperties: false, required: ["field", "calendar_interval", "hard_bounds"], properties: { field: { $ref: "#/$defs/DateField" }, calendar_interval: { type: "string", enum: ["day", "week", "month", "quarter", "year"] }, min_doc_count: { type: "integer", minimum: 0, maximum: 1e6 }, hard_bounds: { type: "object", additionalProperties: false, required: ["min", "max"], properties: { min: { $ref: "#/$defs/CalendarDate" }, max: { $ref: "#/$defs/CalendarDate" } } } } };
var schema319 = { type: "string", enum: ["creationDate"] };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === undefined || !func5.call(data, "field")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property '" + "field" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.calendar_interval === undefined || !func5.call(data, "calendar_interval")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar_interval" }, message: "must have required property '" + "calendar_interval" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.hard_bounds === undefined || !func5.call(data, "hard_bounds")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hard_bounds" }, message: "must have required property '" + "hard_bounds" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "field" || key0 === "calendar_interval" || key0 === "min_doc_count" || key0 === "hard_bounds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["field", "calendar_interval", "min_doc_count", "hard_bounds"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.field !== undefined && func5.call(data, "field")) {
      let data0 = data.field;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/DateField/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "creationDate")) {
        const err5 = { instancePath: instancePath + "/field", schemaPath: "#/$defs/DateField/enum", keyword: "enum", params: { allowedValues: schema319.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.calendar_interval !== undefined && func5.call(data, "calendar_interval")) {
      let data1 = data.calendar_interval;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/calendar_interval", schemaPath: "#/properties/calendar_interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "day" || data1 === "week" || data1 === "month" || data1 === "quarter" || data1 === "year")) {
        const err7 = { instancePath: instancePath + "/calendar_interval", schemaPath: "#/properties/calendar_interval/enum", keyword: "enum", params: { allowedValues: schema318.properties.calendar_interval.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.min_doc_count !== undefined && func5.call(data, "min_doc_count")) {
      let data2 = data.min_doc_count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/min_doc_count", schemaPath: "#/properties/min_doc_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/min_doc_count", schemaPath: "#/properties/min_doc_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/min_doc_count", schemaPath: "#/properties/min_doc_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.hard_bounds !== undefined && func5.call(data, "hard_bounds")) {
      let data3 = data.hard_bounds;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.min === undefined || !func5.call(data3, "min")) {
          const err11 = { instancePath: instancePath + "/hard_bounds", schemaPath: "#/properties/hard_bounds/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property '" + "min" + "'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.max === undefined || !func5.call(data3, "max")) {
          const err12 = { instancePath: instancePath + "/hard_bounds", schemaPath: "#/properties/hard_bounds/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "min" || key1 === "max")) {
            const err13 = { instancePath: instancePath + "/hard_bounds", schemaPath: "#/properties/hard_bounds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["min", "max"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.min !== undefined && func5.call(data3, "min")) {
          let data4 = data3.min;
          const _errs15 = errors;
          let valid4 = false;
          const _mark0 = errors;
          const _errs16 = errors;
          if (typeof data4 === "string") {
            if (!pattern15.test(data4)) {
              const err14 = { instancePath: instancePath + "/hard_bounds/min", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/hard_bounds/min", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          var _valid0 = _errs16 === errors;
          valid4 = valid4 || _valid0;
          const _mark1 = errors;
          const _errs18 = errors;
          if (typeof data4 === "string") {
            if (!pattern16.test(data4)) {
              const err16 = { instancePath: instancePath + "/hard_bounds/min", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/hard_bounds/min", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          var _valid1 = _errs18 === errors;
          valid4 = valid4 || _valid1;
          const _mark2 = errors;
          if (!valid4) {
            const _chosen0 = func67(data4, instancePath + "/hard_bounds/min", vErrors, [_mark0, _mark1, _mark2]);
            errors = _errs15;
            if (vErrors !== null) {
              if (_errs15) {
                vErrors.length = _errs15;
              } else {
                vErrors = null;
              }
            }
            if (_chosen0 === undefined) {
              const err18 = { instancePath: instancePath + "/hard_bounds/min", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            } else {
              vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
              errors = vErrors.length;
            }
          } else {
            errors = _errs15;
            if (vErrors !== null) {
              if (_errs15) {
                vErrors.length = _errs15;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof data4 === "string") {
            if (data4.length > 10 && func0(data4) > 10) {
              const err19 = { instancePath: instancePath + "/hard_bounds/min", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data4.length < 20 && func0(data4) < 10) {
              const err20 = { instancePath: instancePath + "/hard_bounds/min", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/hard_bounds/min", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.max !== undefined && func5.call(data3, "max")) {
          let data5 = data3.max;
          const _errs23 = errors;
          let valid6 = false;
          const _mark3 = errors;
          const _errs24 = errors;
          if (typeof data5 === "string") {
            if (!pattern15.test(data5)) {
              const err22 = { instancePath: instancePath + "/hard_bounds/max", schemaPath: "#/$defs/CalendarDate/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" }, message: 'must match pattern "' + "^(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))-(?!0000)[0-9]{4}|02-29-(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))$" + '"' };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/hard_bounds/max", schemaPath: "#/$defs/CalendarDate/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          var _valid2 = _errs24 === errors;
          valid6 = valid6 || _valid2;
          const _mark4 = errors;
          const _errs26 = errors;
          if (typeof data5 === "string") {
            if (!pattern16.test(data5)) {
              const err24 = { instancePath: instancePath + "/hard_bounds/max", schemaPath: "#/$defs/CalendarDate/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "' + "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" + '"' };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/hard_bounds/max", schemaPath: "#/$defs/CalendarDate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          var _valid3 = _errs26 === errors;
          valid6 = valid6 || _valid3;
          const _mark5 = errors;
          if (!valid6) {
            const _chosen1 = func67(data5, instancePath + "/hard_bounds/max", vErrors, [_mark3, _mark4, _mark5]);
            errors = _errs23;
            if (vErrors !== null) {
              if (_errs23) {
                vErrors.length = _errs23;
              } else {
                vErrors = null;
              }
            }
            if (_chosen1 === undefined) {
              const err26 = { instancePath: instancePath + "/hard_bounds/max", schemaPath: "#/$defs/CalendarDate/anyOf", keyword: "anyOf", params: { titles: ["MM-dd-yyyy", "yyyy-MM-dd"] }, message: "must be one of several forms" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            } else {
              vErrors = vErrors === null ? _chosen1 : append(vErrors, _chosen1);
              errors = vErrors.length;
            }
          } else {
            errors = _errs23;
            if (vErrors !== null) {
              if (_errs23) {
                vErrors.length = _errs23;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof data5 === "string") {
            if (data5.length > 10 && func0(data5) > 10) {
              const err27 = { instancePath: instancePath + "/hard_bounds/max", schemaPath: "#/$defs/CalendarDate/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data5.length < 20 && func0(data5) < 10) {
              const err28 = { instancePath: instancePath + "/hard_bounds/max", schemaPath: "#/$defs/CalendarDate/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/hard_bounds/max", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/hard_bounds", schemaPath: "#/properties/hard_bounds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate289.errors = vErrors;
  return errors === 0;
}
validate289.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined || !func5.call(data, "type")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "type")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["type"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== undefined && func5.call(data, "type")) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ChildRelation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "planCostShare" || data0 === "linkedPlanService" || data0 === "linkedService" || data0 === "planserviceCostShare" || data0 === "planCostShares" || data0 === "linkedPlanServices" || data0 === "planserviceCostShares")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ChildRelation/enum", keyword: "enum", params: { allowedValues: schema278.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
validate292.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var wrapper4 = { validate: validate279 };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate280.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema308.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["terms", "stats", "range", "histogram", "date_histogram", "filter", "children", "parent", "aggs"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.terms !== undefined && func5.call(data, "terms")) {
      if (!validate281(data.terms, { instancePath: instancePath + "/terms", parentData: data, parentDataProperty: "terms", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate281.errors : append(vErrors, validate281.errors);
        errors = vErrors.length;
      }
    }
    if (data.stats !== undefined && func5.call(data, "stats")) {
      if (!validate283(data.stats, { instancePath: instancePath + "/stats", parentData: data, parentDataProperty: "stats", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate283.errors : append(vErrors, validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== undefined && func5.call(data, "range")) {
      if (!validate285(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate285.errors : append(vErrors, validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.histogram !== undefined && func5.call(data, "histogram")) {
      if (!validate287(data.histogram, { instancePath: instancePath + "/histogram", parentData: data, parentDataProperty: "histogram", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate287.errors : append(vErrors, validate287.errors);
        errors = vErrors.length;
      }
    }
    if (data.date_histogram !== undefined && func5.call(data, "date_histogram")) {
      if (!validate289(data.date_histogram, { instancePath: instancePath + "/date_histogram", parentData: data, parentDataProperty: "date_histogram", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate289.errors : append(vErrors, validate289.errors);
        errors = vErrors.length;
      }
    }
    if (data.filter !== undefined && func5.call(data, "filter")) {
      if (!validate138(data.filter, { instancePath: instancePath + "/filter", parentData: data, parentDataProperty: "filter", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate138.errors : append(vErrors, validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.children !== undefined && func5.call(data, "children")) {
      if (!validate292(data.children, { instancePath: instancePath + "/children", parentData: data, parentDataProperty: "children", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate292.errors : append(vErrors, validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent !== undefined && func5.call(data, "parent")) {
      if (!validate292(data.parent, { instancePath: instancePath + "/parent", parentData: data, parentDataProperty: "parent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate292.errors : append(vErrors, validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data.aggs !== undefined && func5.call(data, "aggs")) {
      if (!wrapper4.validate(data.aggs, { instancePath: instancePath + "/aggs", parentData: data, parentDataProperty: "aggs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper4.validate.errors : append(vErrors, wrapper4.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate280.errors = vErrors;
  return errors === 0;
}
validate280.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate279.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 10) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 10 }, message: "must NOT have more than 10 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func0(key0) > 64) {
          const err1 = { instancePath, schemaPath: "#/$defs/SearchName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func0(key0) < 1) {
          const err2 = { instancePath, schemaPath: "#/$defs/SearchName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern103.test(key0)) {
          const err3 = { instancePath, schemaPath: "#/$defs/SearchName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, message: 'must match pattern "' + "^[A-Za-z][A-Za-z0-9_-]*$" + '"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/$defs/SearchName/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      if (!validate280(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate280.errors : append(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
validate279.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate732(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate732.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema206.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["query", "size", "sort", "aggs", "highlight", "_source", "track_total_hits", "paged", "cursor"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.query !== undefined && func5.call(data, "query")) {
      if (!validate138(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate138.errors : append(vErrors, validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.size !== undefined && func5.call(data, "size")) {
      let data1 = data.size;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.sort !== undefined && func5.call(data, "sort")) {
      if (!validate240(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate240.errors : append(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.aggs !== undefined && func5.call(data, "aggs")) {
      if (!validate279(data.aggs, { instancePath: instancePath + "/aggs", parentData: data, parentDataProperty: "aggs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate279.errors : append(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.highlight !== undefined && func5.call(data, "highlight")) {
      if (!validate256(data.highlight, { instancePath: instancePath + "/highlight", parentData: data, parentDataProperty: "highlight", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate256.errors : append(vErrors, validate256.errors);
        errors = vErrors.length;
      }
    }
    if (data._source !== undefined && func5.call(data, "_source")) {
      if (!validate260(data._source, { instancePath: instancePath + "/_source", parentData: data, parentDataProperty: "_source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate260.errors : append(vErrors, validate260.errors);
        errors = vErrors.length;
      }
    }
    if (data.track_total_hits !== undefined && func5.call(data, "track_total_hits")) {
      let data6 = data.track_total_hits;
      const _errs10 = errors;
      let valid1 = false;
      const _mark0 = errors;
      const _errs11 = errors;
      if (typeof data6 !== "boolean") {
        const err4 = { instancePath: instancePath + "/track_total_hits", schemaPath: "#/properties/track_total_hits/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      const _mark1 = errors;
      const _errs13 = errors;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err5 = { instancePath: instancePath + "/track_total_hits", schemaPath: "#/properties/track_total_hits/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e5 || isNaN(data6)) {
          const err6 = { instancePath: instancePath + "/track_total_hits", schemaPath: "#/properties/track_total_hits/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err7 = { instancePath: instancePath + "/track_total_hits", schemaPath: "#/properties/track_total_hits/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid1 = _errs13 === errors;
      valid1 = valid1 || _valid1;
      const _mark2 = errors;
      if (!valid1) {
        const _chosen0 = func67(data6, instancePath + "/track_total_hits", vErrors, [_mark0, _mark1, _mark2]);
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
        if (_chosen0 === undefined) {
          const err8 = { instancePath: instancePath + "/track_total_hits", schemaPath: "#/properties/track_total_hits/anyOf", keyword: "anyOf", params: { titles: ["a boolean", "an integer from 1 to 100000"] }, message: "must be one of several forms" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        } else {
          vErrors = vErrors === null ? _chosen0 : append(vErrors, _chosen0);
          errors = vErrors.length;
        }
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.paged !== undefined && func5.call(data, "paged")) {
      if (typeof data.paged !== "boolean") {
        const err9 = { instancePath: instancePath + "/paged", schemaPath: "#/properties/paged/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.cursor !== undefined && func5.call(data, "cursor")) {
      let data8 = data.cursor;
      if (typeof data8 === "string") {
        if (data8.length > 32768 && func0(data8) > 32768) {
          const err10 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 32768 }, message: "must NOT have more than 32768 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data8.length < 2 && func0(data8) < 1) {
          const err11 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate732.errors = vErrors;
  return errors === 0;
}
validate732.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate731(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate731.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate732(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate732.errors : append(vErrors, validate732.errors);
    errors = vErrors.length;
  }
  validate731.errors = vErrors;
  return errors === 0;
}
validate731.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkSearchResult = validate739;
var schema546 = { type: "object", additionalProperties: false, required: ["value", "relation"], properties: { value: { type: "integer", minimum: 0 }, relation: { type: "string", enum: ["eq", "gte"] } } };
var schema547 = { type: "object", additionalProperties: false, required: ["objectId", "relation", "planId", "revision", "score"], properties: { objectId: { $ref: "#/$defs/ObjectId" }, relation: { $ref: "#/$defs/Relation" }, planId: { $ref: "#/$defs/ObjectId" }, parentId: { $ref: "#/$defs/ObjectId" }, revision: { $ref: "#/$defs/RevisionNumber" }, score: { type: ["number", "null"] }, sort: { type: "array", items: { type: ["string", "number", "boolean", "null"] } }, source: { type: "object", additionalProperties: true }, highlight: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } }, innerHits: { type: "object", additionalProperties: { $ref: "#/$defs/SearchInnerResult" } } } };
var wrapper5 = { validate: validate606 };
function validate607(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate607.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === undefined || !func5.call(data, "total")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hits === undefined || !func5.call(data, "hits")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hits" }, message: "must have required property '" + "hits" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "total" || key0 === "hits")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["total", "hits"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.total !== undefined && func5.call(data, "total")) {
      let data0 = data.total;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value === undefined || !func5.call(data0, "value")) {
          const err3 = { instancePath: instancePath + "/total", schemaPath: "#/$defs/SearchTotal/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.relation === undefined || !func5.call(data0, "relation")) {
          const err4 = { instancePath: instancePath + "/total", schemaPath: "#/$defs/SearchTotal/required", keyword: "required", params: { missingProperty: "relation" }, message: "must have required property '" + "relation" + "'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 of Object.keys(data0)) {
          if (!(key1 === "value" || key1 === "relation")) {
            const err5 = { instancePath: instancePath + "/total", schemaPath: "#/$defs/SearchTotal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["value", "relation"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.value !== undefined && func5.call(data0, "value")) {
          let data1 = data0.value;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err6 = { instancePath: instancePath + "/total/value", schemaPath: "#/$defs/SearchTotal/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 0 || isNaN(data1)) {
              const err7 = { instancePath: instancePath + "/total/value", schemaPath: "#/$defs/SearchTotal/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data0.relation !== undefined && func5.call(data0, "relation")) {
          let data2 = data0.relation;
          if (typeof data2 !== "string") {
            const err8 = { instancePath: instancePath + "/total/relation", schemaPath: "#/$defs/SearchTotal/properties/relation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data2 === "eq" || data2 === "gte")) {
            const err9 = { instancePath: instancePath + "/total/relation", schemaPath: "#/$defs/SearchTotal/properties/relation/enum", keyword: "enum", params: { allowedValues: schema546.properties.relation.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/total", schemaPath: "#/$defs/SearchTotal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.hits !== undefined && func5.call(data, "hits")) {
      let data3 = data.hits;
      const _errs12 = errors;
      let valid3 = true;
      const _errs13 = errors;
      if (Array.isArray(data3)) {
        if (data3.length < 11) {
          const err11 = {};
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      var _valid0 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs14 = errors;
        if (Array.isArray(data3)) {
          const len0 = data3.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (!wrapper5.validate(data3[i0], { instancePath: instancePath + "/hits/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? wrapper5.validate.errors : append(vErrors, wrapper5.validate.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs14 === errors;
        valid3 = _valid0;
      }
      if (!valid3) {
        const err12 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length > 10) {
          const err13 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate607.errors = vErrors;
  return errors === 0;
}
validate607.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate606(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate606.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.objectId === undefined || !func5.call(data, "objectId")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectId" }, message: "must have required property '" + "objectId" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.relation === undefined || !func5.call(data, "relation")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" }, message: "must have required property '" + "relation" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.planId === undefined || !func5.call(data, "planId")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planId" }, message: "must have required property '" + "planId" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.revision === undefined || !func5.call(data, "revision")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property '" + "revision" + "'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.score === undefined || !func5.call(data, "score")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" }, message: "must have required property '" + "score" + "'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema547.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["objectId", "relation", "planId", "parentId", "revision", "score", "sort", "source", "highlight", "innerHits"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.objectId !== undefined && func5.call(data, "objectId")) {
      let data0 = data.objectId;
      if (typeof data0 === "string") {
        if (data0.length > 128 && func0(data0) > 128) {
          const err6 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err7 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err8 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/objectId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.relation !== undefined && func5.call(data, "relation")) {
      let data1 = data.relation;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/relation", schemaPath: "#/$defs/Relation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "plan" || data1 === "planCostShare" || data1 === "linkedPlanService" || data1 === "linkedService" || data1 === "planserviceCostShare" || data1 === "planCostShares" || data1 === "linkedPlanServices" || data1 === "planserviceCostShares")) {
        const err11 = { instancePath: instancePath + "/relation", schemaPath: "#/$defs/Relation/enum", keyword: "enum", params: { allowedValues: schema240.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.planId !== undefined && func5.call(data, "planId")) {
      let data2 = data.planId;
      if (typeof data2 === "string") {
        if (data2.length > 128 && func0(data2) > 128) {
          const err12 = { instancePath: instancePath + "/planId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2.length < 2 && func0(data2) < 1) {
          const err13 = { instancePath: instancePath + "/planId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern0.test(data2)) {
          const err14 = { instancePath: instancePath + "/planId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/planId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.parentId !== undefined && func5.call(data, "parentId")) {
      let data3 = data.parentId;
      if (typeof data3 === "string") {
        if (data3.length > 128 && func0(data3) > 128) {
          const err16 = { instancePath: instancePath + "/parentId", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3.length < 2 && func0(data3) < 1) {
          const err17 = { instancePath: instancePath + "/parentId", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern0.test(data3)) {
          const err18 = { instancePath: instancePath + "/parentId", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/parentId", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data4 = data.revision;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err20 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err21 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err22 = { instancePath: instancePath + "/revision", schemaPath: "#/$defs/RevisionNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.score !== undefined && func5.call(data, "score")) {
      let data5 = data.score;
      if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
        const err23 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: schema547.properties.score.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.sort !== undefined && func5.call(data, "sort")) {
      let data6 = data.sort;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0;i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean" && data7 !== null) {
            const err24 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: schema547.properties.sort.items.type }, message: "must be string,number,boolean,null" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.source !== undefined && func5.call(data, "source")) {
      let data8 = data.source;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {} else {
        const err26 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.highlight !== undefined && func5.call(data, "highlight")) {
      let data9 = data.highlight;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 of Object.keys(data9)) {
          let data10 = data9[key1];
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0;i1 < len1; i1++) {
              if (typeof data10[i1] !== "string") {
                const err27 = { instancePath: instancePath + "/highlight/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/highlight/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/highlight/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/highlight/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/highlight", schemaPath: "#/properties/highlight/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.innerHits !== undefined && func5.call(data, "innerHits")) {
      let data12 = data.innerHits;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 of Object.keys(data12)) {
          if (!validate607(data12[key2], { instancePath: instancePath + "/innerHits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate607.errors : append(vErrors, validate607.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/innerHits", schemaPath: "#/properties/innerHits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate606.errors = vErrors;
  return errors === 0;
}
validate606.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema556 = { type: "object", additionalProperties: false, properties: { buckets: { type: "array", maxItems: 1000, if: { minItems: 1001 }, else: { items: { $ref: "#/$defs/SearchBucket" } } }, otherDocCount: { type: "integer", minimum: 0 }, docCount: { type: "integer", minimum: 0 }, count: { type: "integer", minimum: 0 }, min: { type: ["number", "null"] }, max: { type: ["number", "null"] }, avg: { type: ["number", "null"] }, sum: { type: "number" }, aggregations: { $ref: "#/$defs/SearchBuckets" } } };
var schema557 = { type: "object", additionalProperties: false, required: ["key", "docCount"], properties: { key: { type: ["string", "number", "boolean"] }, from: { type: "number" }, to: { type: "number" }, docCount: { type: "integer", minimum: 0 }, aggregations: { $ref: "#/$defs/SearchBuckets" } } };
var wrapper6 = { validate: validate610 };
function validate612(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate612.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === undefined || !func5.call(data, "key")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.docCount === undefined || !func5.call(data, "docCount")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "docCount" }, message: "must have required property '" + "docCount" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "key" || key0 === "from" || key0 === "to" || key0 === "docCount" || key0 === "aggregations")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["key", "from", "to", "docCount", "aggregations"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== undefined && func5.call(data, "key")) {
      let data0 = data.key;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: schema557.properties.key.type }, message: "must be string,number,boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.from !== undefined && func5.call(data, "from")) {
      let data1 = data.from;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== undefined && func5.call(data, "to")) {
      let data2 = data.to;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.docCount !== undefined && func5.call(data, "docCount")) {
      let data3 = data.docCount;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/docCount", schemaPath: "#/properties/docCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/docCount", schemaPath: "#/properties/docCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.aggregations !== undefined && func5.call(data, "aggregations")) {
      if (!wrapper6.validate(data.aggregations, { instancePath: instancePath + "/aggregations", parentData: data, parentDataProperty: "aggregations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper6.validate.errors : append(vErrors, wrapper6.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate612.errors = vErrors;
  return errors === 0;
}
validate612.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate611(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate611.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func5.call(schema556.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["buckets", "otherDocCount", "docCount", "count", "min", "max", "avg", "sum", "aggregations"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.buckets !== undefined && func5.call(data, "buckets")) {
      let data0 = data.buckets;
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 1001) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs6 = errors;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (!validate612(data0[i0], { instancePath: instancePath + "/buckets/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate612.errors : append(vErrors, validate612.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length > 1000) {
          const err3 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.otherDocCount !== undefined && func5.call(data, "otherDocCount")) {
      let data2 = data.otherDocCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/otherDocCount", schemaPath: "#/properties/otherDocCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/otherDocCount", schemaPath: "#/properties/otherDocCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.docCount !== undefined && func5.call(data, "docCount")) {
      let data3 = data.docCount;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/docCount", schemaPath: "#/properties/docCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/docCount", schemaPath: "#/properties/docCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.count !== undefined && func5.call(data, "count")) {
      let data4 = data.count;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.min !== undefined && func5.call(data, "min")) {
      let data5 = data.min;
      if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
        const err11 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: schema556.properties.min.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.max !== undefined && func5.call(data, "max")) {
      let data6 = data.max;
      if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
        const err12 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: schema556.properties.max.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.avg !== undefined && func5.call(data, "avg")) {
      let data7 = data.avg;
      if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
        const err13 = { instancePath: instancePath + "/avg", schemaPath: "#/properties/avg/type", keyword: "type", params: { type: schema556.properties.avg.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.sum !== undefined && func5.call(data, "sum")) {
      let data8 = data.sum;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err14 = { instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.aggregations !== undefined && func5.call(data, "aggregations")) {
      if (!wrapper6.validate(data.aggregations, { instancePath: instancePath + "/aggregations", parentData: data, parentDataProperty: "aggregations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper6.validate.errors : append(vErrors, wrapper6.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate611.errors = vErrors;
  return errors === 0;
}
validate611.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate610(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate610.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!validate611(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate611.errors : append(vErrors, validate611.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate610.errors = vErrors;
  return errors === 0;
}
validate610.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate740(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate740.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tookMs === undefined || !func5.call(data, "tookMs")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tookMs" }, message: "must have required property '" + "tookMs" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.partial === undefined || !func5.call(data, "partial")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partial" }, message: "must have required property '" + "partial" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.hits === undefined || !func5.call(data, "hits")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hits" }, message: "must have required property '" + "hits" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "tookMs" || key0 === "partial" || key0 === "reasons" || key0 === "total" || key0 === "hits" || key0 === "aggregations" || key0 === "cursor")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["tookMs", "partial", "reasons", "total", "hits", "aggregations", "cursor"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.tookMs !== undefined && func5.call(data, "tookMs")) {
      let data0 = data.tookMs;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/tookMs", schemaPath: "#/properties/tookMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/tookMs", schemaPath: "#/properties/tookMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.partial !== undefined && func5.call(data, "partial")) {
      if (typeof data.partial !== "boolean") {
        const err6 = { instancePath: instancePath + "/partial", schemaPath: "#/properties/partial/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reasons !== undefined && func5.call(data, "reasons")) {
      let data2 = data.reasons;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0;i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err7 = { instancePath: instancePath + "/reasons/" + i0, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.total !== undefined && func5.call(data, "total")) {
      let data4 = data.total;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.value === undefined || !func5.call(data4, "value")) {
          const err9 = { instancePath: instancePath + "/total", schemaPath: "#/$defs/SearchTotal/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4.relation === undefined || !func5.call(data4, "relation")) {
          const err10 = { instancePath: instancePath + "/total", schemaPath: "#/$defs/SearchTotal/required", keyword: "required", params: { missingProperty: "relation" }, message: "must have required property '" + "relation" + "'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 of Object.keys(data4)) {
          if (!(key1 === "value" || key1 === "relation")) {
            const err11 = { instancePath: instancePath + "/total", schemaPath: "#/$defs/SearchTotal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1, allowed: ["value", "relation"] }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data4.value !== undefined && func5.call(data4, "value")) {
          let data5 = data4.value;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err12 = { instancePath: instancePath + "/total/value", schemaPath: "#/$defs/SearchTotal/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err13 = { instancePath: instancePath + "/total/value", schemaPath: "#/$defs/SearchTotal/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data4.relation !== undefined && func5.call(data4, "relation")) {
          let data6 = data4.relation;
          if (typeof data6 !== "string") {
            const err14 = { instancePath: instancePath + "/total/relation", schemaPath: "#/$defs/SearchTotal/properties/relation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data6 === "eq" || data6 === "gte")) {
            const err15 = { instancePath: instancePath + "/total/relation", schemaPath: "#/$defs/SearchTotal/properties/relation/enum", keyword: "enum", params: { allowedValues: schema546.properties.relation.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/total", schemaPath: "#/$defs/SearchTotal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.hits !== undefined && func5.call(data, "hits")) {
      let data7 = data.hits;
      const _errs20 = errors;
      let valid5 = true;
      const _errs21 = errors;
      if (Array.isArray(data7)) {
        if (data7.length < 101) {
          const err17 = {};
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      var _valid0 = _errs21 === errors;
      errors = _errs20;
      if (vErrors !== null) {
        if (_errs20) {
          vErrors.length = _errs20;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs22 = errors;
        if (Array.isArray(data7)) {
          const len1 = data7.length;
          for (let i1 = 0;i1 < len1; i1++) {
            if (!validate606(data7[i1], { instancePath: instancePath + "/hits/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate606.errors : append(vErrors, validate606.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs22 === errors;
        valid5 = _valid0;
      }
      if (!valid5) {
        const err18 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          const err19 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.aggregations !== undefined && func5.call(data, "aggregations")) {
      if (!validate610(data.aggregations, { instancePath: instancePath + "/aggregations", parentData: data, parentDataProperty: "aggregations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate610.errors : append(vErrors, validate610.errors);
        errors = vErrors.length;
      }
    }
    if (data.cursor !== undefined && func5.call(data, "cursor")) {
      if (typeof data.cursor !== "string") {
        const err21 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate740.errors = vErrors;
  return errors === 0;
}
validate740.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate739(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate739.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate740(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate740.errors : append(vErrors, validate740.errors);
    errors = vErrors.length;
  }
  validate739.errors = vErrors;
  return errors === 0;
}
validate739.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkSuggestQueryLimit = validate662;
function validate662(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate662.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 20 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate662.errors = vErrors;
  return errors === 0;
}
validate662.evaluated = { dynamicProps: false, dynamicItems: false };
var checkSuggestions = validate744;
function validate744(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate744.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.serviceNames === undefined || !func5.call(data, "serviceNames")) {
      const err0 = { instancePath, schemaPath: "components#/$defs/Suggestions/required", keyword: "required", params: { missingProperty: "serviceNames" }, message: "must have required property '" + "serviceNames" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.planTypes === undefined || !func5.call(data, "planTypes")) {
      const err1 = { instancePath, schemaPath: "components#/$defs/Suggestions/required", keyword: "required", params: { missingProperty: "planTypes" }, message: "must have required property '" + "planTypes" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "serviceNames" || key0 === "planTypes")) {
        const err2 = { instancePath, schemaPath: "components#/$defs/Suggestions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0, allowed: ["serviceNames", "planTypes"] }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.serviceNames !== undefined && func5.call(data, "serviceNames")) {
      let data0 = data.serviceNames;
      const _errs5 = errors;
      let valid2 = true;
      const _errs6 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 21) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs7 = errors;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (typeof data0[i0] !== "string") {
              const err4 = { instancePath: instancePath + "/serviceNames/" + i0, schemaPath: "components#/$defs/Suggestions/properties/serviceNames/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        var _valid0 = _errs7 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/serviceNames", schemaPath: "components#/$defs/Suggestions/properties/serviceNames/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          const err6 = { instancePath: instancePath + "/serviceNames", schemaPath: "components#/$defs/Suggestions/properties/serviceNames/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/serviceNames", schemaPath: "components#/$defs/Suggestions/properties/serviceNames/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.planTypes !== undefined && func5.call(data, "planTypes")) {
      let data2 = data.planTypes;
      const _errs12 = errors;
      let valid5 = true;
      const _errs13 = errors;
      if (Array.isArray(data2)) {
        if (data2.length < 21) {
          const err8 = {};
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      var _valid1 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (!_valid1) {
        const _errs14 = errors;
        if (Array.isArray(data2)) {
          const len1 = data2.length;
          for (let i1 = 0;i1 < len1; i1++) {
            if (typeof data2[i1] !== "string") {
              const err9 = { instancePath: instancePath + "/planTypes/" + i1, schemaPath: "components#/$defs/Suggestions/properties/planTypes/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        var _valid1 = _errs14 === errors;
        valid5 = _valid1;
      }
      if (!valid5) {
        const err10 = { instancePath: instancePath + "/planTypes", schemaPath: "components#/$defs/Suggestions/properties/planTypes/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          const err11 = { instancePath: instancePath + "/planTypes", schemaPath: "components#/$defs/Suggestions/properties/planTypes/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/planTypes", schemaPath: "components#/$defs/Suggestions/properties/planTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "components#/$defs/Suggestions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate744.errors = vErrors;
  return errors === 0;
}
validate744.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var checkWords = validate745;
function validate745(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate745.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (data.length > 256 && func0(data) > 256) {
      const err0 = { instancePath, schemaPath: "components#/$defs/Words/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: "components#/$defs/Words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "components#/$defs/Words/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" }, message: 'must match pattern "' + "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$" + '"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "components#/$defs/Words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate745.errors = vErrors;
  return errors === 0;
}
validate745.evaluated = { dynamicProps: false, dynamicItems: false };
var checkWorkQueue = validate746;
function validate746(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate746.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "components#/$defs/WorkQueue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "search" || data === "history")) {
    const err1 = { instancePath, schemaPath: "components#/$defs/WorkQueue/enum", keyword: "enum", params: { allowedValues: schema160.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate746.errors = vErrors;
  return errors === 0;
}
validate746.evaluated = { dynamicProps: false, dynamicItems: false };
var patternWords = { "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$": "must have no control characters, no half of a surrogate pair and no U+FFFD, and must not be . or ..", "^[A-Za-z0-9._~-]{1,2048}$": "must be 1 to 2048 letters, digits or . _ ~ -", '^(?:\\*|(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?(?:,[ \\t]*(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?)*)$': "must be * or a list of entity tags in double quotes", "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$": "must have no control characters and no half of a surrogate pair", "^[^\\uD800-\\uDFFF]*$": "must have no half of a surrogate pair", "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$": "must be a day of the calendar as yyyy-MM-dd", "^(?:/(?:[^~/]|~[01])*)*$": "must be a JSON pointer, empty or beginning with / (RFC 6901)", "^[0-9]{1,16}$": "must be 1 to 16 digits", "^[0-9a-f]{32}$": "must be 32 hexadecimal digits in lower case", "^[A-Za-z][A-Za-z0-9_-]*$": "must be a letter and then letters, digits, _ and -" };
var checkAge2 = listFaults(checkAge, patternWords);
var checkAmount2 = listFaults(checkAmount, patternWords);
var checkCacheControl2 = listFaults(checkCacheControl, patternWords);
var checkCacheStatus2 = listFaults(checkCacheStatus, patternWords);
var checkChanges2 = listFaults(checkChanges, patternWords);
var checkChanges200CacheControl2 = listFaults(checkChanges200CacheControl, patternWords);
var checkChangesLimit2 = listFaults(checkChangesLimit, patternWords);
var checkDay2 = listFaults(checkDay, patternWords);
var checkDeadLetter2 = listFaults(checkDeadLetter, patternWords);
var checkDeadLetterId2 = listFaults(checkDeadLetterId, patternWords);
var checkDeadLetterPage2 = listFaults(checkDeadLetterPage, patternWords);
var checkDeadLetterSummary2 = listFaults(checkDeadLetterSummary, patternWords);
var checkEntityTag2 = listFaults(checkEntityTag, patternWords);
var checkEntityTags2 = listFaults(checkEntityTags, patternWords);
var checkExportPlansQueryHasMarks2 = listFaults(checkExportPlansQueryHasMarks, patternWords);
var checkHealth2 = listFaults(checkHealth, patternWords);
var checkIdempotencyKey2 = listFaults(checkIdempotencyKey, patternWords);
var checkIdempotencyReplayed2 = listFaults(checkIdempotencyReplayed, patternWords);
var checkImportPlansQueryExisting2 = listFaults(checkImportPlansQueryExisting, patternWords);
var checkIndexing2 = listFaults(checkIndexing, patternWords);
var checkIndexingState2 = listFaults(checkIndexingState, patternWords);
var checkJsonPatch2 = listFaults(checkJsonPatch, patternWords);
var checkLimit2 = listFaults(checkLimit, patternWords);
var checkListPlansQueryPlanType2 = listFaults(checkListPlansQueryPlanType, patternWords);
var checkListPlansQuerySort2 = listFaults(checkListPlansQuerySort, patternWords);
var checkLocation2 = listFaults(checkLocation, patternWords);
var checkMergePatch2 = listFaults(checkMergePatch, patternWords);
var checkMetrics2 = listFaults(checkMetrics, patternWords);
var checkNextLink2 = listFaults(checkNextLink, patternWords);
var checkObjectId2 = listFaults(checkObjectId, patternWords);
var checkOrg2 = listFaults(checkOrg, patternWords);
var checkPipeline2 = listFaults(checkPipeline, patternWords);
var checkPlan2 = listFaults(checkPlan, patternWords);
var checkPlanMerge2 = listFaults(checkPlanMerge, patternWords);
var checkPlanObject2 = listFaults(checkPlanObject, patternWords);
var checkPlanPage2 = listFaults(checkPlanPage, patternWords);
var checkPosition2 = listFaults(checkPosition, patternWords);
var checkPrefer2 = listFaults(checkPrefer, patternWords);
var checkProblem2 = listFaults(checkProblem, patternWords);
var checkRebuild2 = listFaults(checkRebuild, patternWords);
var checkRebuildId2 = listFaults(checkRebuildId, patternWords);
var checkRedriveCount2 = listFaults(checkRedriveCount, patternWords);
var checkRetryAfter2 = listFaults(checkRetryAfter, patternWords);
var checkRevision2 = listFaults(checkRevision, patternWords);
var checkRevisionNumber2 = listFaults(checkRevisionNumber, patternWords);
var checkRevisionPage2 = listFaults(checkRevisionPage, patternWords);
var checkSearchRequest2 = listFaults(checkSearchRequest, patternWords);
var checkSearchResult2 = listFaults(checkSearchResult, patternWords);
var checkSuggestQueryLimit2 = listFaults(checkSuggestQueryLimit, patternWords);
var checkSuggestions2 = listFaults(checkSuggestions, patternWords);
var checkWords2 = listFaults(checkWords, patternWords);
var checkWorkQueue2 = listFaults(checkWorkQueue, patternWords);
export {
  checkAge2 as checkAge,
  checkAmount2 as checkAmount,
  checkCacheControl2 as checkCacheControl,
  checkCacheStatus2 as checkCacheStatus,
  checkChanges2 as checkChanges,
  checkChanges200CacheControl2 as checkChanges200CacheControl,
  checkChangesLimit2 as checkChangesLimit,
  checkDay2 as checkDay,
  checkDeadLetter2 as checkDeadLetter,
  checkDeadLetterId2 as checkDeadLetterId,
  checkDeadLetterPage2 as checkDeadLetterPage,
  checkDeadLetterSummary2 as checkDeadLetterSummary,
  checkEntityTag2 as checkEntityTag,
  checkEntityTags2 as checkEntityTags,
  checkExportPlansQueryHasMarks2 as checkExportPlansQueryHasMarks,
  checkHealth2 as checkHealth,
  checkIdempotencyKey2 as checkIdempotencyKey,
  checkIdempotencyReplayed2 as checkIdempotencyReplayed,
  checkImportPlansQueryExisting2 as checkImportPlansQueryExisting,
  checkIndexing2 as checkIndexing,
  checkIndexingState2 as checkIndexingState,
  checkJsonPatch2 as checkJsonPatch,
  checkLimit2 as checkLimit,
  checkListPlansQueryPlanType2 as checkListPlansQueryPlanType,
  checkListPlansQuerySort2 as checkListPlansQuerySort,
  checkLocation2 as checkLocation,
  checkMergePatch2 as checkMergePatch,
  checkMetrics2 as checkMetrics,
  checkNextLink2 as checkNextLink,
  checkObjectId2 as checkObjectId,
  checkOrg2 as checkOrg,
  checkPipeline2 as checkPipeline,
  checkPlan2 as checkPlan,
  checkPlanMerge2 as checkPlanMerge,
  checkPlanObject2 as checkPlanObject,
  checkPlanPage2 as checkPlanPage,
  checkPosition2 as checkPosition,
  checkPrefer2 as checkPrefer,
  checkProblem2 as checkProblem,
  checkRebuild2 as checkRebuild,
  checkRebuildId2 as checkRebuildId,
  checkRedriveCount2 as checkRedriveCount,
  checkRetryAfter2 as checkRetryAfter,
  checkRevision2 as checkRevision,
  checkRevisionNumber2 as checkRevisionNumber,
  checkRevisionPage2 as checkRevisionPage,
  checkSearchRequest2 as checkSearchRequest,
  checkSearchResult2 as checkSearchResult,
  checkSuggestQueryLimit2 as checkSuggestQueryLimit,
  checkSuggestions2 as checkSuggestions,
  checkWords2 as checkWords,
  checkWorkQueue2 as checkWorkQueue
};
