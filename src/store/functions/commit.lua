-- The atomic commit of a write. Order of checks: commit id, idempotency key, deadline, visibility, precondition, org
-- right, ownership; then the whole write at once. Another organisation's plan counts as absent before its precondition
-- is evaluated, so that no answer reveals it. Creating a plan with an objectId that another organisation uses, or used
-- until recently, has one outcome: `object-owned`, without the owner.
--
-- The cost of a commit depends on its changes: unchanged objects are not touched, and removed objects have a structure
-- of their own.

local commit, touch

do
  -- The removal of an object is remembered for so long, unless the sweeper is configured to forget sooner.
  local LEFT_US = 900 * 1000000
  -- More would block Redis for too long, and make large bulks.
  local MAX_LEAVING = 10000
  -- Removals that one commit forgets; more only if there is no room otherwise.
  local MAX_PRUNED = 500
  local IDEMPOTENCY_S = 86400
  -- Keys of one owner; beyond that the oldest are forgotten early.
  local MAX_IDEMPOTENCY_KEYS = 100000

  local function visible_to(caller, org)
    return caller.all or caller.org == org
  end

  -- Returns two lists of ids, joined by newlines, without their common start and end.
  local function unequal_parts(before, after)
    local step, shortest = 1024, math.min(#before, #after)
    local from = 1
    while from <= shortest and string.sub(before, from, from + step - 1) == string.sub(after, from, from + step - 1) do
      from = from + step
    end
    -- Back to the start of an id.
    while from > 1 and (from > shortest or string.byte(before, from - 1) ~= 10) do from = from - 1 end
    local left = shortest - from + 1
    local same = 0
    while same + step <= left and
      string.sub(before, -same - step, -same - 1) == string.sub(after, -same - step, -same - 1) do
      same = same + step
    end
    -- Forward to the end of an id.
    while same > 0 and string.byte(before, #before - same + 1) ~= 10 do same = same - 1 end
    return string.sub(before, from, #before - same), string.sub(after, from, #after - same)
  end

  -- Returns the objects that only `before` has, and those that only `after` has.
  local function difference(before, after)
    local gone, added = {}, {}
    if before == after then return gone, added end
    local part_before, part_after = unequal_parts(before, after)
    local old = {}
    for object in string.gmatch(part_before, '[^\n]+') do old[object] = true end
    for object in string.gmatch(part_after, '[^\n]+') do
      if old[object] then old[object] = nil else added[#added + 1] = object end
    end
    for object in pairs(old) do gone[#gone + 1] = object end
    return gone, added
  end

  -- Returns how many of these objects are leaving the plan.
  local function count_leaving(key, objects)
    local count = 0
    for from = 1, #objects, 1000 do
      local scores = redis.call('ZMSCORE', key, unpack(objects, from, math.min(from + 999, #objects)))
      for _, score in ipairs(scores) do
        if score then count = count + 1 end
      end
    end
    return count
  end

  -- Forgets removals that searches are known to include, unless the plan is pending or failed: the old ones, and as
  -- many as `needed` of the others. Returns how many of `size` are left.
  local function prune_leaving(plan, key, before, seed, now, size, needed)
    if state_of(plan, seed, before.living and before.revision) ~= 'settled' then return size end
    local searchable = tonumber(before.searchable or '0')
    local old = redis.call('ZCOUNT', key, '-inf', digits(math.min(searchable, now - LEFT_US)))
    local shown = needed > 0 and redis.call('ZCOUNT', key, '-inf', digits(searchable)) or 0
    local count = math.max(math.min(old, MAX_PRUNED), math.min(shown, needed))
    if count > 0 then redis.call('ZREMRANGEBYRANK', key, 0, count - 1) end
    return size - count
  end

  -- Returns whether so many objects may leave the plan, and how many are leaving it. Its only writes forget removals.
  local function may_leave(plan, key, before, gone, added, seed, now)
    local size = redis.call('ZCARD', key)
    if size > 0 then size = prune_leaving(plan, key, before, seed, now, size, size + #gone - MAX_LEAVING) end
    if #gone == 0 or size + #gone <= MAX_LEAVING then return true, size end
    return size + #gone - count_leaving(key, added) <= MAX_LEAVING, size
  end

  local function with_score(objects, revision)
    local values = {}
    for i, object in ipairs(objects) do
      values[2 * i - 1], values[2 * i] = revision, object
    end
    return values
  end

  local function with_owner(objects, plan)
    local values = {}
    for i, object in ipairs(objects) do
      values[2 * i - 1], values[2 * i] = object, plan
    end
    return values
  end

  -- The fields of a plan that a write needs.
  local function read_plan(plan)
    local fields = redis.call('HMGET', plan_key(plan), 'revision', 'org', 'objects', 'count', 'checksum', 'searchable')
    return { revision = fields[1], org = fields[2], objects = text(fields[3]), living = fields[4] ~= false,
      count = tonumber(fields[4] or '0'), checksum = tonumber(fields[5] or '0'), searchable = fields[6] }
  end

  local function read_state()
    local fields = redis.call('HMGET', STATE, 'number', 'head', 'bytes', 'floor', 'seedFrom', 'seedTo', 'seedDoubts')
    return { number = fields[1], head = text(fields[2]), bytes = fields[3], floor = fields[4],
      seed = seed_of(fields[5], fields[6], fields[7]) }
  end

  -- change: {plan, body, org, objects (joined by newlines), count, actor, trace, operation, now (µs), waits?, above?};
  -- before: of read_plan; state: of read_state; gone, added: the objects that differ. Returns the new revision, the one
  -- before it in the stream, and Redis' time in milliseconds; nil, with nothing written, if too many objects would be
  -- leaving the plan.
  local function write(change, before, state, gone, added)
    local plan, body, org, now, seed = change.plan, change.body, change.org, change.now, state.seed
    local key, leaving = plan_key(plan), leaving_key(plan)
    local leaves = 0
    if before.revision then
      local allowed
      allowed, leaves = may_leave(plan, leaving, before, gone, added, seed, now)
      if not allowed then return nil end
    end
    local revision = digits(number_after(state.number, change.above, now))

    if leaves > 0 then in_chunks('ZREM', leaving, added) end
    in_chunks('ZADD', leaving, with_score(gone, revision))
    in_chunks('HDEL', OBJECTS, gone)
    reserve(gone, before.org, now)
    in_chunks('HSET', OBJECTS, with_owner(added, plan))

    local bucket = bucket_of(plan)
    local checksum = checksum_of(plan, revision)
    if change.count ~= before.count then
      redis.call('HINCRBY', BUCKETS, bucket .. ':count', change.count - before.count)
    end
    redis.call('HINCRBY', BUCKETS, bucket .. ':sum', digits(change.count * checksum - before.count * before.checksum))

    local at = digits(math.floor(now / 1000))
    local fields = { 'revision', revision, 'org', org, 'actor', change.actor, 'bucket', bucket,
      'checksum', digits(checksum), 'at', at, 'trace', change.trace }
    local unset = before.revision and { unpack(TIMES) } or {}
    if before.living and (body == '' or before.org ~= org) then redis.call('ZREM', plans_of(before.org), plan) end
    if body ~= '' then
      push(fields, 'body', body, 'objects', change.objects, 'count', change.count)
      redis.call('ZADD', PLANS, revision, plan)
      redis.call('ZADD', plans_of(org), revision, plan)
      if #body > MAX_INLINE_BYTES then redis.call('SET', body_key(revision), body) end
    else
      push(unset, 'body', 'objects', 'count')
      redis.call('ZREM', PLANS, plan)
    end
    redis.call('HSET', key, unpack(fields))
    if #unset > 0 then redis.call('HDEL', key, unpack(unset)) end
    if #gone > 0 or body == '' then redis.call('ZADD', LEAVING, 'NX', revision, plan) end

    local waiting = before.org and before.org ~= org and redis.call('ZSCORE', PENDING, plan)
    if waiting then
      -- Searches may still show the plan that the other organisation has deleted: its waits continue, too.
      set_pending(plan, org, 'NX', waiting)
      local former = text(redis.call('HGET', key, 'formerOrgs'))
      if not string.find('\n' .. former, '\n' .. before.org .. '\n', 1, true) then
        redis.call('HSET', key, 'formerOrgs', former .. before.org .. '\n')
      end
    end
    set_pending(plan, org, 'NX', revision)
    if before.living and is_unseeded(seed, before.revision) then seed_plan(seed, plan, org) end
    local failed = before.revision and redis.call('HGET', FAILED, plan)
    if failed then
      -- A failed plan is still not in the index: a wait for it ends only when this write is there.
      set_pending(plan, org, 'LT', cjson.decode(failed).pending)
      redis.call('HDEL', FAILED, plan)
    end
    set_pending_history(revision, org)
    if org ~= '' then redis.call('ZADD', changes_of(org), revision, revision) end
    local previous = state.head ~= '' and state.head or '0'
    local entry_of_change = cjson.encode({ previous = previous, plan = plan, operation = change.operation, org = org,
      actor = change.actor, at = at, trace = change.trace, waits = change.waits or nil, size = #body })
    -- Every entry has the bytes written up to and with it, so that the size of the stream is one subtraction.
    local bytes = digits(tonumber(state.bytes or '0') + entry_bytes(entry_of_change, #body))
    if #body > MAX_INLINE_BYTES then
      redis.call('XADD', CHANGES, revision .. '-0', 'bytes', bytes, 'change', entry_of_change)
    else
      redis.call('XADD', CHANGES, revision .. '-0', 'bytes', bytes, 'change', entry_of_change, 'body', body)
    end
    redis.call('HSET', STATE, 'number', revision, 'head', revision, 'bytes', bytes)
    note_birth(state.number, revision)
    return revision, previous, at
  end

  -- Returns the objects of `added` that the caller cannot use, at most 100: another plan than `plan` has them, or they
  -- are reserved for an organisation that the caller may not see.
  local function unusable(request, added, plan)
    local clashes = {}
    for from = 1, #added, 1000 do
      local slice = { unpack(added, from, math.min(from + 999, #added)) }
      local owners, orgs = redis.call('HMGET', OBJECTS, unpack(slice)), reserved_for(slice, request.now)
      for i, owner in ipairs(owners) do
        if #clashes == 100 then return clashes end
        if owner and owner ~= plan then
          local org = redis.call('HGET', plan_key(owner), 'org')
          clashes[#clashes + 1] = { objectId = slice[i], owner = visible_to(request.caller, org) and owner or nil }
        elseif not owner and orgs[i] and not visible_to(request.caller, orgs[i]) then
          clashes[#clashes + 1] = { objectId = slice[i] }
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

  -- Writes what was decided, unless there is no room for it. `grows`: by how many bytes the plan's body grows.
  local function committed(request, body, org, before, grows)
    local state = read_state()
    -- The backlog of relay and history is bounded: trimming it would lose an acknowledged write.
    if request.streamBytes and stream_bytes(state.bytes, state.floor, note_floor) >= request.streamBytes then
      return { outcome = 'full', bound = 'stream' }
    end
    if request.tight and grows > 0 then return { outcome = 'full', bound = 'memory' } end
    local gone, added = difference(before.objects, request.objects)
    local clashes = unusable(request, added, request.plan)
    if #clashes > 0 then return { outcome = 'object-owned', clashes = clashes } end
    local revision, previous, at = write({ plan = request.plan, body = body, org = org, objects = request.objects,
      count = request.count, actor = request.actor, trace = request.trace, operation = request.operation,
      waits = request.waits, now = request.now }, before, state, gone, added)
    if not revision then return { outcome = 'full', bound = 'leaving' } end
    return { outcome = 'committed', revision = revision, metadata = { previous = previous, at = at, org = org } }
  end

  -- RFC 9110 §13.2.2: If-Match before If-None-Match. Returns nil if the write is allowed.
  local function refused_precondition(request, revision)
    if request.ifMatch and not matches(request.ifMatch, revision) then
      return { outcome = 'precondition-failed', revision = revision }
    end
    if request.ifNoneMatch and matches(request.ifNoneMatch, revision) then
      return { outcome = 'precondition-failed', revision = revision }
    end
    -- Tags that the plan must not have do not show that the caller has seen it.
    if not request.ifMatch and not request.upsert then return { outcome = 'precondition-required' } end
  end

  local function create(request, body, before)
    request.operation = 'create'
    local answer = committed(request, body, request.org, before, #body)
    answer.created = answer.outcome == 'committed' or nil
    return answer
  end

  local function replace(request, body, before)
    local refused = refused_precondition(request, before.revision)
    if refused then return refused end
    if request.base and request.base ~= before.revision then return { outcome = 'base-changed' } end
    -- A patch without a valid result: only its precondition counts.
    if request.operation == 'check' then return { outcome = 'checked' } end
    if not visible_to(request.caller, request.org) then return { outcome = 'foreign-org' } end
    if request.org ~= before.org then return { outcome = 'org-changed' } end
    local present = redis.call('HGET', plan_key(request.plan), 'body')
    if body == present then return { outcome = 'unchanged', revision = before.revision } end
    return committed(request, body, request.org, before, #body - #present)
  end

  local function delete(request, before)
    local refused = refused_precondition(request, before.revision)
    if refused then return refused end
    return committed(request, '', before.org, before, 0)
  end

  local function decide(request, body)
    local before = read_plan(request.plan)
    local visible = before.living and visible_to(request.caller, before.org)
    -- RFC 9110 §13.1.2: `If-None-Match: *` is met if there is no plan. Only a replacement then has a body to create.
    local may_create = request.operation == 'replace' and (request.upsert or request.ifNoneMatch == '*')

    if request.operation == 'create' or (may_create and not visible and not request.ifMatch) then
      if not visible_to(request.caller, request.org) then return { outcome = 'foreign-org' } end
      if not before.living then return create(request, body, before) end
      -- The same answer as for any other objectId that another organisation uses.
      if not visible then
        local _, added = difference('', request.objects)
        return { outcome = 'object-owned', clashes = unusable(request, added) }
      end
      if request.same and body == redis.call('HGET', plan_key(request.plan), 'body') then
        return { outcome = 'unchanged', revision = before.revision }
      end
      return { outcome = request.ifNoneMatch and 'precondition-failed' or 'already-exists' }
    end
    if not visible then return { outcome = 'not-found' } end
    if request.operation == 'delete' then return delete(request, before) end
    return replace(request, body, before)
  end

  local function idempotency_key(owner, key)
    return ROOT .. 'idempotency:' .. owner .. ':' .. key
  end

  -- Returns the stored answer of an idempotency key, or nil where the key has not been used.
  local function replayed(idempotency)
    local stored = redis.call('GET', idempotency_key(idempotency.owner, idempotency.key))
    if not stored then return nil end
    local first = cjson.decode(stored)
    if first.fingerprint ~= idempotency.fingerprint then return cjson.encode({ outcome = 'idempotency-key-reused' }) end
    first.answer.replayed = true
    return cjson.encode(first.answer)
  end

  -- Keeps the answer of a create for a day. A rejection is not kept: its cause may have ended when the request is
  -- repeated.
  local function keep_answer(idempotency, decided, now)
    local keys = ROOT .. 'idempotency-keys:' .. idempotency.owner
    local now_s = math.floor(now / 1000000)
    redis.call('SET', idempotency_key(idempotency.owner, idempotency.key),
      cjson.encode({ fingerprint = idempotency.fingerprint, answer = decided }), 'EX', IDEMPOTENCY_S)
    redis.call('ZADD', keys, now_s + IDEMPOTENCY_S, idempotency.key)
    redis.call('EXPIRE', keys, IDEMPOTENCY_S)
    -- Each new key removes up to two that have expired, or the oldest where there are too many.
    local expired = redis.call('ZRANGE', keys, '-inf', now_s, 'BYSCORE', 'LIMIT', 0, 2)
    if #expired > 0 then redis.call('ZREM', keys, unpack(expired)) end
    if redis.call('ZCARD', keys) > MAX_IDEMPOTENCY_KEYS then
      redis.call('DEL', idempotency_key(idempotency.owner, redis.call('ZPOPMIN', keys)[1]))
    end
  end

  -- envelope: {id, deadlineMs, operation: create | replace | patch | check | delete, plan, org?, count, ifMatch?,
  --           ifNoneMatch?, base?, idempotency?: {key, fingerprint, owner}, upsert?, actor, trace, waits,
  --           streamBytes?, tight?, caller: {org?, all}}; body: empty for a delete; objects: the ids of the whole tree,
  -- joined by newlines. Returns JSON with an `outcome`.
  local function commit_one(envelope, body, objects)
    local request = cjson.decode(envelope)
    request.objects = objects
    local done_key = ROOT .. 'commit:' .. request.id
    -- Check this even for a first attempt: a call whose connection was lost may arrive after its repetition.
    local done = redis.call('GET', done_key)
    if done then return done end
    local idempotency = request.idempotency
    -- A caller that has lost the right to the organisation is refused, as for a first attempt.
    local earlier = idempotency and visible_to(request.caller, request.org) and replayed(idempotency)
    if earlier then return earlier end
    request.now = now_us()
    if request.now > request.deadlineMs * 1000 then return cjson.encode({ outcome = 'too-late' }) end

    local decided = decide(request, body)
    local answer = cjson.encode(decided)
    if decided.outcome == 'committed' then
      if idempotency then keep_answer(idempotency, decided, request.now) end
      redis.call('SET', done_key, answer, 'EX', 60)
    end
    return answer
  end

  -- ARGV: envelope, body and objects of each of several commits, which are made one after the other. Returns a JSON
  -- list of their answers. An unexpected error in one commit becomes its `error`, and does not affect the others.
  function commit(_, args)
    local answers = {}
    for i = 1, #args, 3 do
      local done, answer = pcall(commit_one, args[i], args[i + 1], args[i + 2])
      if not done then answer = cjson.encode({ error = type(answer) == 'table' and answer.err or tostring(answer) }) end
      answers[#answers + 1] = answer
    end
    return '[' .. table.concat(answers, ',') .. ']'
  end

  -- ARGV: plan, the revision that the repair saw, the version that the index has. Writes the same body under a number
  -- above both, if the plan still has the revision that the repair saw; a deleted plan becomes a tombstone again.
  -- Returns the new revision, or an empty string if the plan has changed meanwhile.
  function touch(_, args)
    local plan, seen, version = args[1], args[2], args[3]
    local before = read_plan(plan)
    if (before.revision or '0') ~= seen then return '' end
    local stored = redis.call('HMGET', plan_key(plan), 'body', 'actor')
    local revision = write({ plan = plan, body = text(stored[1]), org = text(before.org), objects = before.objects,
      count = before.count, actor = text(stored[2]), trace = '', operation = 'touch', above = tonumber(version),
      now = now_us() }, before, read_state(), {}, {})
    return revision
  end
end
