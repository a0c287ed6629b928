-- The one atomic step that makes a write true. Order of checks: commit id, idempotency key, deadline, visibility,
-- precondition, org right, ownership; then everything of the write at once. Another org's plan is treated as not
-- there before its precondition is looked at, so that no answer tells of it.

local function visible_to(caller, org)
  return caller.all or caller.org == org
end

-- What has left a plan is remembered for so long, unless the sweeper is told to forget sooner.
local LEFT_US = 900 * 1000000
-- More would be long in Redis, and make long bulks.
local MOST_LEAVING = 20000

local function push(list, ...)
  for _, value in ipairs({ ... }) do list[#list + 1] = value end
end

local function size_of(set)
  local size = 0
  for _ in pairs(set) do size = size + 1 end
  return size
end

-- change: {plan, body, org, objects, actor, trace, operation, waits?, above?}. Answers the new revision, the one before
-- it in the stream, and Redis' time in milliseconds; nil, with nothing written, where more would be leaving the plan
-- than may.
local function write(change)
  local plan, body, objects = change.plan, change.body, change.objects
  local key = plan_key(plan)
  local before = redis.call('HMGET', key, 'revision', 'objects', 'leaving', 'checksum', 'searchable')
  local state = redis.call('HMGET', STATE, 'number', 'head', 'bytes')
  local revision = digits(number_after(state[1], change.above))
  local before_objects = before[2] and cjson.decode(before[2]) or {}
  local leaving = before[3] and cjson.decode(before[3]) or {}
  if next(leaving) and state_of(plan) == 'settled' then
    leaving = remembered(leaving, tonumber(before[5] or '0'), now_us() - LEFT_US)
  end

  local gone = {}
  for _, object in ipairs(before_objects) do gone[object] = true end
  local owners = {}
  for _, object in ipairs(objects) do
    gone[object] = nil
    leaving[object] = nil
    owners[#owners + 1] = object
    owners[#owners + 1] = plan
  end
  local freed = {}
  for object in pairs(gone) do
    leaving[object] = revision
    freed[#freed + 1] = object
  end
  if #freed > 0 and size_of(leaving) > MOST_LEAVING then return nil end
  in_chunks('HDEL', OBJECTS, freed)
  in_chunks('HSET', OBJECTS, owners)

  local bucket = bucket_of(plan)
  local checksum = checksum_of(plan, revision)
  local before_sum = #before_objects * tonumber(before[4] or '0')
  redis.call('HINCRBY', BUCKETS, bucket .. ':count', #objects - #before_objects)
  redis.call('HINCRBY', BUCKETS, bucket .. ':sum', digits(#objects * checksum - before_sum))

  local at = digits(math.floor(now_us() / 1000))
  local fields = { 'revision', revision, 'org', change.org, 'actor', change.actor, 'bucket', bucket,
    'checksum', digits(checksum), 'at', at, 'trace', change.trace }
  local unset = before[1] and { unpack(TIMES) } or {}
  if body ~= '' then
    push(fields, 'body', body, 'objects', cjson.encode(objects))
    redis.call('ZADD', PLANS, revision, plan)
  else
    push(unset, 'body', 'objects')
    redis.call('ZREM', PLANS, plan)
  end
  if next(leaving) then
    push(fields, 'leaving', cjson.encode(leaving))
  elseif before[3] then
    push(unset, 'leaving')
  end
  redis.call('HSET', key, unpack(fields))
  if #unset > 0 then redis.call('HDEL', key, unpack(unset)) end
  if next(leaving) or body == '' then
    redis.call('ZADD', LEAVING, 'NX', revision, plan)
  end

  redis.call('ZADD', PENDING, 'NX', revision, plan)
  redis.call('ZADD', PENDING_HISTORY, revision, revision)
  local failed = redis.call('HGET', FAILED, plan)
  if failed then
    -- What failed is still not in the index: a wait for it is not over before this write is there.
    redis.call('ZADD', PENDING, 'LT', cjson.decode(failed).pending, plan)
    redis.call('HDEL', FAILED, plan)
  end
  local previous = state[2] or '0'
  local told = cjson.encode({ previous = previous, plan = plan, operation = change.operation, org = change.org,
    actor = change.actor, at = at, trace = change.trace, waits = change.waits or nil })
  -- Every entry tells the bytes written up to and with it, so that the size of the stream is one subtraction.
  local bytes = digits(tonumber(state[3] or '0') + entry_bytes(told, body))
  redis.call('XADD', CHANGES, revision .. '-0', 'bytes', bytes, 'change', told, 'body', body)
  redis.call('HSET', STATE, 'number', revision, 'head', revision, 'bytes', bytes)
  return revision, previous, at
end

local function owned_elsewhere(request)
  local clashes = {}
  for from = 1, #request.objects, 1000 do
    local slice = { unpack(request.objects, from, math.min(from + 999, #request.objects)) }
    local owners = redis.call('HMGET', OBJECTS, unpack(slice))
    for i, owner in ipairs(owners) do
      if owner and owner ~= request.plan and #clashes < 100 then
        local org = redis.call('HGET', plan_key(owner), 'org')
        clashes[#clashes + 1] = { objectId = slice[i], owner = visible_to(request.caller, org) and owner or nil }
      end
    end
  end
  return clashes
end

local function matches(tags, revision)
  if tags == '*' then return true end
  for _, tag in ipairs(tags or {}) do
    if tag == revision then return true end
  end
  return false
end

local function committed(request, body, org, objects)
  -- What waits for relay and history has a bound: a write beyond it would cost one that was answered before.
  if request.streamBytes and stream_bytes(note_floor) >= request.streamBytes then return { outcome = 'full' } end
  local revision, previous, at = write({ plan = request.plan, body = body, org = org, objects = objects,
    actor = request.actor, trace = request.trace, operation = request.operation, waits = request.waits })
  if not revision then return { outcome = 'full', plan = true } end
  return { outcome = 'committed', revision = revision, told = { previous = previous, at = at, org = org } }
end

-- RFC 9110 §13.2.2: If-Match before If-None-Match. Nil where nothing stands against the write.
local function refused_precondition(request, revision)
  if request.ifMatch and not matches(request.ifMatch, revision) then
    return { outcome = 'stale', revision = revision }
  end
  if request.ifNoneMatch and matches(request.ifNoneMatch, revision) then
    return { outcome = 'stale', revision = revision }
  end
  -- Tags that the plan must not have say nothing of what the caller has seen of it.
  if not request.ifMatch and not request.upsert then return { outcome = 'unconditional' } end
end

local function create(request, body)
  local clashes = owned_elsewhere(request)
  if #clashes > 0 then return { outcome = 'owned', clashes = clashes } end
  request.operation = 'create'
  local answer = committed(request, body, request.org, request.objects)
  answer.created = answer.outcome == 'committed' or nil
  return answer
end

local function replace(request, body, present)
  local refused = refused_precondition(request, present[1])
  if refused then return refused end
  if request.base and request.base ~= present[1] then return { outcome = 'moved' } end
  -- A patch that makes no plan: all that was asked for is whether its condition holds.
  if request.operation == 'check' then return { outcome = 'unwritten' } end
  if not visible_to(request.caller, request.org) then return { outcome = 'foreign' } end
  if request.org ~= present[2] then return { outcome = 'org-changed' } end
  if body == present[4] then return { outcome = 'unchanged', revision = present[1] } end
  local clashes = owned_elsewhere(request)
  if #clashes > 0 then return { outcome = 'owned', clashes = clashes } end
  return committed(request, body, request.org, request.objects)
end

local function delete(request, present)
  local refused = refused_precondition(request, present[1])
  if refused then return refused end
  return committed(request, '', present[2], {})
end

local function decide(request, body)
  local present = redis.call('HMGET', plan_key(request.plan), 'revision', 'org', 'objects', 'body')
  local exists = present[3] ~= false
  local visible = exists and visible_to(request.caller, present[2])
  -- RFC 9110 §13.1.2: the condition that there be no plan is met where there is none; only a replacement then has
  -- what to put there.
  local may_create = request.operation == 'replace' and (request.upsert or request.ifNoneMatch == '*')

  if request.operation == 'create' or (may_create and not visible and not request.ifMatch) then
    if not visible_to(request.caller, request.org) then return { outcome = 'foreign' } end
    if not exists then return create(request, body) end
    -- Of a plan of its own the caller may know that this very one is there.
    if visible and request.same and body == present[4] then
      return { outcome = 'unchanged', revision = present[1] }
    end
    return { outcome = request.ifNoneMatch and 'stale' or 'exists' }
  end
  if not visible then return { outcome = 'absent' } end
  if request.operation == 'delete' then return delete(request, present) end
  return replace(request, body, present)
end

-- Answers the stored answer of an idempotency key, or nil where the key has not been used.
local function replayed(idempotency)
  local stored = redis.call('GET', ROOT .. 'idempotency:' .. idempotency.key)
  if not stored then return nil end
  local first = cjson.decode(stored)
  if first.fingerprint ~= idempotency.fingerprint then return cjson.encode({ outcome = 'key-reused' }) end
  first.answer.replayed = true
  return cjson.encode(first.answer)
end

-- envelope: {id, deadlineMs, operation: create | replace | patch | check | delete, plan, org?, objects?, ifMatch?,
--           ifNoneMatch?, base?, idempotency?: {key, fingerprint}, upsert?, actor, trace, waits,
--           streamBytes?, caller: {org?, all}}; body: empty for a delete. Answers JSON with an `outcome`.
local function commit_one(envelope, body)
  local request = cjson.decode(envelope)
  local done_key = ROOT .. 'commit:' .. request.id
  local done = redis.call('GET', done_key)
  if done then return done end
  local idempotency = request.idempotency
  local earlier = idempotency and replayed(idempotency)
  if earlier then return earlier end
  if now_us() > request.deadlineMs * 1000 then return cjson.encode({ outcome = 'too-late' }) end

  local decided = decide(request, body)
  local answer = cjson.encode(decided)
  -- Nothing was decided for good: the same request may succeed in a moment.
  if decided.outcome == 'full' then return answer end
  if idempotency then
    redis.call('SET', ROOT .. 'idempotency:' .. idempotency.key,
      cjson.encode({ fingerprint = idempotency.fingerprint, answer = decided }), 'EX', IDEMPOTENCY_S)
  end
  if decided.outcome == 'committed' then redis.call('SET', done_key, answer, 'EX', 60) end
  return answer
end

-- ARGV: envelope and body of each of several commits, which are made one after the other. Answers a JSON list of what
-- each answers. A fault of ours in one has an `error` there, and keeps none of the others from being made.
local function commit(_, args)
  local answers = {}
  for i = 1, #args, 2 do
    local done, answer = pcall(commit_one, args[i], args[i + 1])
    if not done then answer = cjson.encode({ error = type(answer) == 'table' and answer.err or tostring(answer) }) end
    answers[#answers + 1] = answer
  end
  return '[' .. table.concat(answers, ',') .. ']'
end

-- ARGV: plan, the revision that the repair saw, the version that the index has. Writes the same body under a
-- number past both, when the plan is still where the repair saw it; a plan that is gone becomes a tombstone
-- again. Answers the new revision, or an empty string when the plan has moved on.
local function touch(_, args)
  local plan, seen, version = args[1], args[2], args[3]
  local present = redis.call('HMGET', plan_key(plan), 'revision', 'body', 'org', 'objects', 'actor')
  if (present[1] or '0') ~= seen then return '' end
  local revision = write({ plan = plan, body = text(present[2]), org = text(present[3]),
    objects = present[4] and cjson.decode(present[4]) or {}, actor = text(present[5]), trace = '',
    operation = 'touch', above = tonumber(version) })
  return revision
end
