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
var checkAnnouncement = validate645;
var func5 = Object.prototype.hasOwnProperty;
var func0 = require_ucs2length().default;
var pattern0 = new RegExp("^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$", "u");
var pattern54 = new RegExp("^[0-9]{1,16}$", "u");
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
    if (data.trace === undefined || !func5.call(data, "trace")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trace" }, message: "must have required property '" + "trace" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.plan !== undefined && func5.call(data, "plan")) {
      let data0 = data.plan;
      if (typeof data0 === "string") {
        if (data0.length > 128 && func0(data0) > 128) {
          const err2 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data1 = data.revision;
      if (typeof data1 === "string") {
        if (!pattern54.test(data1)) {
          const err6 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,16}$" }, message: 'must match pattern "' + "^[0-9]{1,16}$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.trace !== undefined && func5.call(data, "trace")) {
      if (typeof data.trace !== "string") {
        const err8 = { instancePath: instancePath + "/trace", schemaPath: "#/properties/trace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.waits !== undefined && func5.call(data, "waits")) {
      if (typeof data.waits !== "boolean") {
        const err9 = { instancePath: instancePath + "/waits", schemaPath: "#/properties/waits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.cell !== undefined && func5.call(data, "cell")) {
      if (typeof data.cell !== "string") {
        const err10 = { instancePath: instancePath + "/cell", schemaPath: "#/properties/cell/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate646.errors = vErrors;
  return errors === 0;
}
validate646.evaluated = { props: { plan: true, revision: true, trace: true, waits: true, cell: true }, dynamicProps: false, dynamicItems: false };
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
  if (!validate646(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate646.errors : append(vErrors, validate646.errors);
    errors = vErrors.length;
  }
  validate645.errors = vErrors;
  return errors === 0;
}
validate645.evaluated = { props: { plan: true, revision: true, trace: true, waits: true, cell: true }, dynamicProps: false, dynamicItems: false };
var checkAnnouncementBatch = validate648;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
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
    if (data.trace === undefined || !func5.call(data, "trace")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trace" }, message: "must have required property '" + "trace" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.plan !== undefined && func5.call(data, "plan")) {
      let data0 = data.plan;
      if (typeof data0 === "string") {
        if (data0.length > 128 && func0(data0) > 128) {
          const err2 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/ObjectId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/ObjectId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/ObjectId/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" }, message: 'must match pattern "' + "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/ObjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.revision !== undefined && func5.call(data, "revision")) {
      let data1 = data.revision;
      if (typeof data1 === "string") {
        if (!pattern54.test(data1)) {
          const err6 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,16}$" }, message: 'must match pattern "' + "^[0-9]{1,16}$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.trace !== undefined && func5.call(data, "trace")) {
      if (typeof data.trace !== "string") {
        const err8 = { instancePath: instancePath + "/trace", schemaPath: "#/properties/trace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.waits !== undefined && func5.call(data, "waits")) {
      if (typeof data.waits !== "boolean") {
        const err9 = { instancePath: instancePath + "/waits", schemaPath: "#/properties/waits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.cell !== undefined && func5.call(data, "cell")) {
      if (typeof data.cell !== "string") {
        const err10 = { instancePath: instancePath + "/cell", schemaPath: "#/properties/cell/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { props: { plan: true, revision: true, trace: true, waits: true, cell: true }, dynamicProps: false, dynamicItems: false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.changes === undefined || !func5.call(data, "changes")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property '" + "changes" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.changes !== undefined && func5.call(data, "changes")) {
      let data0 = data.changes;
      const _errs3 = errors;
      let valid1 = true;
      const _errs4 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 101) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3;
      if (vErrors !== null) {
        if (_errs3) {
          vErrors.length = _errs3;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs5 = errors;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0;i0 < len0; i0++) {
            if (!validate123(data0[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate123.errors : append(vErrors, validate123.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err3 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate649.errors = vErrors;
  return errors === 0;
}
validate649.evaluated = { props: { changes: true }, dynamicProps: false, dynamicItems: false };
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
  if (!validate649(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate649.errors : append(vErrors, validate649.errors);
    errors = vErrors.length;
  }
  validate648.errors = vErrors;
  return errors === 0;
}
validate648.evaluated = { props: { changes: true }, dynamicProps: false, dynamicItems: false };
var patternWords = { "^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$": "must have no control characters, no half of a surrogate pair and no U+FFFD, and must not be . or ..", "^[A-Za-z0-9._~-]{1,2048}$": "must be 1 to 2048 letters, digits or . _ ~ -", '^(?:\\*|(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?(?:,[ \\t]*(?:(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"[ \\t]*)?)*)$': "must be * or a list of entity tags in double quotes", "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$": "must have no control characters and no half of a surrogate pair", "^[^\\uD800-\\uDFFF]*$": "must have no half of a surrogate pair", "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$": "must be a day of the calendar as yyyy-MM-dd", "^(?:/(?:[^~/]|~[01])*)*$": "must be a JSON pointer, empty or beginning with / (RFC 6901)", "^[0-9]{1,16}$": "must be 1 to 16 digits", "^[0-9a-f]{32}$": "must be 32 hexadecimal digits in lower case", "^[A-Za-z][A-Za-z0-9_-]*$": "must be a letter and then letters, digits, _ and -" };
var checkAnnouncement2 = listFaults(checkAnnouncement, patternWords);
var checkAnnouncementBatch2 = listFaults(checkAnnouncementBatch, patternWords);
export {
  checkAnnouncement2 as checkAnnouncement,
  checkAnnouncementBatch2 as checkAnnouncementBatch
};
