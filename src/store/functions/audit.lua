-- What an audit compares with the projections, each answer of one instant.

-- Plan, revision, body, bucket, checksum and state of each of the first plans, until the bodies are so long.
local function standings(plans, bytes)
  local answer = {}
  for _, plan in ipairs(plans) do
    local fields = redis.call('HMGET', plan_key(plan), 'revision', 'body', 'bucket', 'checksum')
    local body = text(fields[2])
    for _, field in ipairs({ plan, fields[1] or '0', body, text(fields[3]), text(fields[4]), state_of(plan) }) do
      answer[#answer + 1] = field
    end
    bytes = bytes - #body
    if bytes <= 0 then break end
  end
  return answer
end

-- ARGV: after, upTo (revisions), plans, bytes. Living plans with a revision above `after` and at most `upTo`, lowest
-- first: each as in standings, at least one while there is one.
local function audit_page(_, args)
  local plans = redis.call('ZRANGEBYSCORE', PLANS, '(' .. args[1], args[2], 'LIMIT', 0, args[3])
  return standings(plans, tonumber(args[4]))
end

-- ARGV: bytes, plans. The first of these plans as in standings, at least one.
local function audit_plans(_, args)
  local plans = { unpack(args, 2) }
  return standings(plans, tonumber(args[1]))
end

-- ARGV: plans. Revision and state of each.
local function audit_states(_, args)
  local answer = {}
  for _, plan in ipairs(args) do
    answer[#answer + 1] = redis.call('HGET', plan_key(plan), 'revision') or '0'
    answer[#answer + 1] = state_of(plan)
  end
  return answer
end

-- ARGV: objectId, and two plans that a document of that id is of, by its routing and by its field; for each document.
-- Answers the plan that has the object in its tree, and settled where all three plans are.
local function audit_claims(_, args)
  local answer = {}
  for i = 1, #args, 3 do
    local owner = text(redis.call('HGET', OBJECTS, args[i]))
    local state = 'settled'
    for _, plan in ipairs({ owner, args[i + 1], args[i + 2] }) do
      local own = state_of(plan)
      if own ~= 'settled' then state = own end
    end
    answer[#answer + 1] = owner
    answer[#answer + 1] = state
  end
  return answer
end

-- ARGV: after, upTo (revisions), entries. Looks at so many entries of the stream above `after` and at most `upTo`.
-- Answers the revision that it got to and the number of entries, then revision and plan of each that history should
-- have; an empty list when there is nothing more.
local function audit_history(_, args)
  local found = redis.call('XRANGE', CHANGES, '(' .. args[1] .. '-0', args[2] .. '-0', 'COUNT', args[3])
  local answer = {}
  for _, entry in ipairs(found) do
    local revision = string.match(entry[1], '^%d+')
    answer[1], answer[2] = revision, tostring(#found)
    if not redis.call('ZSCORE', PENDING_HISTORY, revision) and not redis.call('ZSCORE', FAILED_HISTORY, revision) then
      answer[#answer + 1] = revision
      answer[#answer + 1] = cjson.decode(field_of(entry, 'change')).plan
    end
  end
  return answer
end
