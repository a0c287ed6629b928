-- The one atomic step that makes a write true. Order of checks: commit id, deadline, visibility, org right,
-- precondition, ownership; then everything of the write at once. Another org's plan is treated as not there
-- before its precondition is looked at, so that no answer tells of it.

-- ARGV[1]: {id, deadlineMs, operation: create | delete, plan, org?, objects?, ifMatch?, actor, trace,
--           caller: {org?, all}}; ARGV[2]: body, empty for a delete. Answers JSON with an `outcome`.

local function visible_to(caller, org)
  return caller.all or caller.org == org
end

local function write(plan, body, org, objects, actor, trace, operation, above)
  local key = plan_key(plan)
  local before = redis.call('HMGET', key, 'revision', 'objects', 'leaving', 'checksum')
  local revision = digits(next_number(above))
  local before_objects = before[2] and cjson.decode(before[2]) or {}
  local leaving = before[3] and cjson.decode(before[3]) or {}

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
  in_chunks('HDEL', OBJECTS, freed)
  in_chunks('HSET', OBJECTS, owners)

  local bucket = bucket_of(plan)
  local checksum = checksum_of(plan, revision)
  local before_sum = #before_objects * tonumber(before[4] or '0')
  redis.call('HINCRBY', BUCKETS, bucket .. ':count', #objects - #before_objects)
  redis.call('HINCRBY', BUCKETS, bucket .. ':sum', digits(#objects * checksum - before_sum))

  redis.call('HSET', key, 'revision', revision, 'org', org, 'actor', actor, 'bucket', bucket,
    'checksum', digits(checksum))
  if body ~= '' then
    redis.call('HSET', key, 'body', body, 'objects', cjson.encode(objects))
    redis.call('ZADD', PLANS, revision, plan)
  else
    redis.call('HDEL', key, 'body', 'objects')
    redis.call('ZREM', PLANS, plan)
  end
  if next(leaving) then
    redis.call('HSET', key, 'leaving', cjson.encode(leaving))
  else
    redis.call('HDEL', key, 'leaving')
  end
  if next(leaving) or body == '' then
    redis.call('ZADD', LEAVING, revision, plan)
  end

  redis.call('ZADD', PENDING, 'NX', revision, plan)
  redis.call('HDEL', FAILED, plan)
  local head = redis.call('HGET', STATE, 'head') or '0'
  redis.call('XADD', CHANGES, revision .. '-0', 'previous', head, 'plan', plan, 'operation', operation,
    'org', org, 'actor', actor, 'trace', trace, 'body', body)
  redis.call('HSET', STATE, 'head', revision)
  return revision
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

local function matches(if_match, revision)
  if if_match == '*' then return true end
  for _, tag in ipairs(if_match) do
    if tag == revision then return true end
  end
  return false
end

local function decide(request, body)
  local present = redis.call('HMGET', plan_key(request.plan), 'revision', 'org', 'objects')
  local exists = present[3] ~= false
  local visible = exists and visible_to(request.caller, present[2])

  if request.operation == 'delete' then
    if not visible then return { outcome = 'absent' } end
    if not request.ifMatch then return { outcome = 'unconditional' } end
    if not matches(request.ifMatch, present[1]) then return { outcome = 'stale', revision = present[1] } end
    return { outcome = 'committed',
      revision = write(request.plan, '', present[2], {}, request.actor, request.trace, 'delete') }
  end

  if not visible_to(request.caller, request.org) then return { outcome = 'foreign' } end
  if exists then return { outcome = 'exists' } end
  local clashes = owned_elsewhere(request)
  if #clashes > 0 then return { outcome = 'owned', clashes = clashes } end
  return { outcome = 'committed',
    revision = write(request.plan, body, request.org, request.objects, request.actor, request.trace, 'create') }
end

local function commit(_, args)
  local request = cjson.decode(args[1])
  local done_key = ROOT .. 'commit:' .. request.id
  local done = redis.call('GET', done_key)
  if done then return done end
  if now_us() > request.deadlineMs * 1000 then return cjson.encode({ outcome = 'too-late' }) end

  local answer = cjson.encode(decide(request, args[2]))
  if string.find(answer, '"outcome":"committed"', 1, true) then
    redis.call('SET', done_key, answer, 'EX', 60)
  end
  return answer
end

-- ARGV: plan, the revision that the repair saw, the version that the index has. Writes the same body under a
-- number past both, when the plan is still where the repair saw it; a plan that is gone becomes a tombstone
-- again. Answers the new revision, or an empty string when the plan has moved on.
local function touch(_, args)
  local plan, seen, version = args[1], args[2], args[3]
  local present = redis.call('HMGET', plan_key(plan), 'revision', 'body', 'org', 'objects', 'actor')
  if (present[1] or '0') ~= seen then return '' end
  local objects = present[4] and cjson.decode(present[4]) or {}
  return write(plan, text(present[2]), text(present[3]), objects, text(present[5]), '', 'touch',
    tonumber(version))
end
