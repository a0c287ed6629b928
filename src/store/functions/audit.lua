-- Reads for an audit, which compares Redis with the projections; each result is of one instant.

-- Returns plan, revision, body, bucket, checksum and state of each of the first plans, until their bodies take `bytes`.
local function standings(plans, bytes)
  local answer = {}
  local seed = seeding()
  for _, plan in ipairs(plans) do
    if #answer > 0 and redis.call('HSTRLEN', plan_key(plan), 'body') > bytes then break end
    local fields = redis.call('HMGET', plan_key(plan), 'revision', 'body', 'bucket', 'checksum')
    local body = text(fields[2])
    push(answer, plan, fields[1] or '0', body, text(fields[3]), text(fields[4]),
      state_of(plan, seed, body ~= '' and fields[1]))
    bytes = bytes - #body
    if bytes <= 0 then break end
  end
  return answer
end

-- ARGV: after, upTo (revisions), plans, bytes. Returns living plans with a revision above `after` and at most `upTo`,
-- lowest first: each as in standings, at least one unless there is none.
local function audit_page(_, args)
  local plans = redis.call('ZRANGEBYSCORE', PLANS, '(' .. args[1], args[2], 'LIMIT', 0, args[3])
  return standings(plans, tonumber(args[4]))
end

-- ARGV: bytes, plans. Returns the first of these plans as in standings, at least one.
local function audit_plans(_, args)
  local plans = { unpack(args, 2) }
  return standings(plans, tonumber(args[1]))
end

-- ARGV: plans. Returns revision and state of each.
local function audit_states(_, args)
  local answer = {}
  local seed = seeding()
  for _, plan in ipairs(args) do
    local fields = redis.call('HMGET', plan_key(plan), 'revision', 'count')
    push(answer, fields[1] or '0', state_of(plan, seed, fields[2] and fields[1]))
  end
  return answer
end

-- ARGV: for each document its objectId, the plan that it is routed by and the plan in its field. Returns the plan that
-- has the object in its tree, and a state: pending or failed if one of the three plans is.
local function audit_claims(_, args)
  local answer = {}
  local seed = seeding()
  for i = 1, #args, 3 do
    local owner = text(redis.call('HGET', OBJECTS, args[i]))
    local state = 'settled'
    for _, plan in ipairs({ owner, args[i + 1], args[i + 2] }) do
      local fields = seed and redis.call('HMGET', plan_key(plan), 'revision', 'count') or {}
      local own = state_of(plan, seed, fields[2] and fields[1])
      if own ~= 'settled' then state = own end
    end
    answer[#answer + 1] = owner
    answer[#answer + 1] = state
  end
  return answer
end

-- ARGV: after, upTo (revisions), entries. Reads so many entries of the stream above `after` and at most `upTo`. Returns
-- the revision that it has reached and the number of entries, then revision and plan of each that history must have; an
-- empty list at the end.
local function audit_history(_, args)
  local found = redis.call('XRANGE', CHANGES, '(' .. args[1] .. '-0', args[2] .. '-0', 'COUNT', args[3])
  local answer = {}
  for _, found_entry in ipairs(found) do
    local revision = revision_of(found_entry[1])
    answer[1], answer[2] = revision, tostring(#found)
    if not redis.call('ZSCORE', PENDING_HISTORY, revision) and not redis.call('ZSCORE', FAILED_HISTORY, revision) then
      answer[#answer + 1] = revision
      answer[#answer + 1] = change_of(found_entry).plan
    end
  end
  return answer
end
