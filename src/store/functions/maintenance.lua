-- Maintenance: keeps the store small and its work lists moving.

-- ARGV: group, then id, plan and milliseconds since it was published, for each change that the group has announced.
-- Stores the time in plans that still have that revision; these exist, so none is created.
local function announced(_, args)
  local group = args[1]
  local now_ms = math.floor(now_us() / 1000)
  local ids = {}
  for i = 2, #args, 3 do
    ids[#ids + 1] = args[i]
    local key = plan_key(args[i + 1])
    local present = redis.call('HMGET', key, 'revision', 'at', 'relayedAt')
    if present[1] == string.match(args[i], '^%d+') and not present[3] then
      redis.call('HSET', key, 'relayedAt', digits(math.max(now_ms - args[i + 2], tonumber(present[2]))))
    end
  end
  redis.call('XACK', CHANGES, group, unpack(ids))
end

-- Returns the oldest revision of a sorted set of revisions; infinite if there is none.
local function oldest_of(key)
  return tonumber(redis.call('ZRANGE', key, 0, 0)[1] or math.huge)
end

-- Returns the first revision from which on the stream takes at most `most` bytes. Each entry has the bytes written up
-- to and including itself, so a binary search finds it, with about thirty reads of one entry.
local function first_within(most)
  local target = tonumber(redis.call('HGET', STATE, 'bytes') or '0') - most
  local first = redis.call('XRANGE', CHANGES, '-', '+', 'COUNT', 1)[1]
  if not first then return 0 end
  local low, high = tonumber(string.match(first[1], '^%d+')), tonumber(redis.call('HGET', STATE, 'head'))
  while low < high do
    local middle = math.floor((low + high) / 2)
    local found = redis.call('XRANGE', CHANGES, digits(middle), '+', 'COUNT', 1)[1]
    if (tonumber(field_of(found, 'bytes')) or 0) < target then
      low = tonumber(string.match(found[1], '^%d+')) + 1
    else
      high = middle
    end
  end
  local last = redis.call('XRANGE', CHANGES, digits(low), '+', 'COUNT', 1)[1]
  return last and tonumber(string.match(last[1], '^%d+')) + 1 or low
end

-- Entries that one call of trim removes.
local TRIM_PAGE = 400

-- Removes the entries, their bodies, and their places in the lists of organisations.
local function remove_entries(entries)
  local bodies, newest = {}, {}
  for _, found in ipairs(entries) do
    local change, revision = change_of(found), revision_of(found[1])
    if change.size > MAX_INLINE_BYTES or change.is_unreadable then push(bodies, body_key(revision)) end
    newest[change.org] = revision
  end
  if #bodies > 0 then redis.call('UNLINK', unpack(bodies)) end
  for org, revision in pairs(newest) do
    redis.call('ZREMRANGEBYSCORE', changes_of(org), '-inf', revision)
    redis.call('ZREMRANGEBYSCORE', pending_history_of(org), '-inf', revision)
  end
  redis.call('XTRIM', CHANGES, 'MINID', digits(tonumber(revision_of(entries[#entries][1])) + 1))
end

-- ARGV: group, keepUs, bytes. Removes the longest prefix of the stream that the group has acknowledged, that is older
-- than keepUs and that history has completely: a revision that history lacks, has rejected or has lost is stored
-- nowhere else. If the stream takes more than `bytes`, also removes younger entries, as many as necessary. Returns the
-- number of entries removed, at most a page.
local function trim(_, args)
  local group, keep_us, most = args[1], tonumber(args[2]), tonumber(args[3])
  local boundary
  local found, groups = pcall(redis.call, 'XINFO', 'GROUPS', CHANGES)
  if not found or groups.err then return 0 end
  for _, info in ipairs(groups) do
    local fields = {}
    for i = 1, #info, 2 do fields[info[i]] = info[i + 1] end
    if fields.name == group then
      local oldest = redis.call('XPENDING', CHANGES, group)[2]
      boundary = tonumber(string.match(oldest or fields['last-delivered-id'], '^%d+'))
    end
  end
  if not boundary then return 0 end
  local kept = now_us() - keep_us
  local state = redis.call('HMGET', STATE, 'bytes', 'floor', 'historyFrom')
  if stream_bytes(state[1], state[2], note_floor) > most then kept = math.max(kept, first_within(most)) end
  -- The boundary itself stays: the last entry delivered, or the oldest not yet acknowledged.
  boundary = math.min(boundary, kept, oldest_of(PENDING_HISTORY), oldest_of(FAILED_HISTORY), tonumber(state[3] or math.huge))
  if boundary <= 0 then return 0 end
  local entries = redis.call('XRANGE', CHANGES, '-', '(' .. digits(boundary) .. '-0', 'COUNT', TRIM_PAGE)
  if #entries > 0 then remove_entries(entries) end
  note_floor()
  return #entries
end

-- ARGV: group, idleMs. Removes the group's readers that have been silent for idleMs and hold nothing: every relay that
-- ever ran has left its name there.
local function retire(_, args)
  local group, idle_ms = args[1], tonumber(args[2])
  local found, readers = pcall(redis.call, 'XINFO', 'CONSUMERS', CHANGES, group)
  if not found or readers.err then return 0 end
  local retired = 0
  for _, info in ipairs(readers) do
    local fields = {}
    for i = 1, #info, 2 do fields[info[i]] = info[i + 1] end
    if fields.pending == 0 and fields.idle >= idle_ms then
      redis.call('XGROUP', 'DELCONSUMER', CHANGES, group, fields.name)
      retired = retired + 1
    end
  end
  return retired
end

-- ARGV: name, holder, milliseconds. Returns 1 if the holder has the lease, new or renewed.
local function lease(_, args)
  local key = ROOT .. 'lease:' .. args[1]
  local holder = redis.call('GET', key)
  if holder and holder ~= args[2] then return 0 end
  redis.call('SET', key, args[2], 'PX', args[3])
  return 1
end

-- ARGV: limit, ageUs, plan and score after which to begin (both empty at first). Returns plans that have been pending
-- for longer than ageUs, oldest first: plan, score, organisation and size of the body of each.
local function overdue(_, args)
  local limit, before, after = tonumber(args[1]), now_us() - tonumber(args[2]), args[3]
  retry_failed_page()
  local from = 0
  if after ~= '' then
    local rank = redis.call('ZRANK', PENDING, after)
    -- A plan that is no longer pending has no rank: continue after its score.
    from = rank and rank + 1 or redis.call('ZCOUNT', PENDING, '-inf', '(' .. args[4])
  end
  local found = redis.call('ZRANGE', PENDING, from, from + limit - 1, 'WITHSCORES')
  local answer = {}
  for i = 1, #found, 2 do
    if tonumber(found[i + 1]) > before then break end
    local key = plan_key(found[i])
    push(answer, found[i], found[i + 1], text(redis.call('HGET', key, 'org')), digits(redis.call('HSTRLEN', key, 'body')))
  end
  return answer
end

-- Removals that one call of forget forgets.
local FORGET_PAGE = 5000

-- Forgets a plan's removals before that time that searches are known to include; at most `budget`. Returns how many,
-- and the revision of the oldest one that is left.
local function forget_leaving(plan, searchable, before, budget)
  local key = leaving_key(plan)
  local count = redis.call('ZCOUNT', key, '-inf', digits(math.min(searchable, before)))
  count = math.min(count, budget)
  if count > 0 then redis.call('ZREMRANGEBYRANK', key, 0, count - 1) end
  return count, tonumber(redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')[2] or math.huge)
end

-- ARGV: limit, ageUs. Forgets removals, and tombstones whose deletion is searchable, that are older than ageUs; never
-- of a pending plan. Forgets ended reservations, too. Returns how many plans were checked; fewer than the limit if
-- there is no more to forget.
local function forget(_, args)
  local now = now_us()
  if forget_reserved(now) then return tonumber(args[1]) end
  local limit, before = tonumber(args[1]), now - tonumber(args[2])
  local seed, budget = seeding(), FORGET_PAGE
  local old = redis.call('ZRANGE', LEAVING, '-inf', digits(before), 'BYSCORE', 'LIMIT', 0, limit)
  for _, plan in ipairs(old) do
    local fields = redis.call('HMGET', plan_key(plan), 'revision', 'searchable', 'count')
    local is_deleted, revision = not fields[3], tonumber(fields[1] or '0')
    if state_of(plan, seed, fields[3] and fields[1]) ~= 'settled' then
      -- checked again after another ageUs
      redis.call('ZADD', LEAVING, digits(now_us()), plan)
    elseif is_deleted and fields[1] == fields[2] and revision <= before then
      redis.call('UNLINK', plan_key(plan), leaving_key(plan))
      redis.call('ZREM', LEAVING, plan)
    else
      local count, oldest = forget_leaving(plan, tonumber(fields[2] or '0'), before, budget)
      budget = budget - count
      -- The rest of this plan, and the plans after it, are left to the next call.
      if budget <= 0 then return limit end
      if is_deleted then oldest = math.min(oldest, revision) end
      if oldest == math.huge then
        redis.call('ZREM', LEAVING, plan)
      else
        redis.call('ZADD', LEAVING, digits(oldest > before and oldest or now_us()), plan)
      end
    end
  end
  return #old
end

-- The hashes that `note` may write.
local NOTED = { gauges = true, drift = true, pauses = true, positions = true, holdings = true, settings = true }

local function noted_key(name)
  return NOTED[name] and ROOT .. name
end

-- ARGV: name of the hash, '1' to empty it first (or empty), then fields and values. Stores observations of processes,
-- which must be possible while Redis accepts no other writes.
local function note(_, args)
  local key = noted_key(args[1])
  if args[2] == '1' then redis.call('DEL', key) end
  if #args > 2 then redis.call('HSET', key, unpack(args, 3)) end
end

-- ARGV: name of the hash, fields.
local function unnote(_, args)
  redis.call('HDEL', noted_key(args[1]), unpack(args, 2))
end

-- ARGV: repairs. Adds to the total of repairs that anti-entropy has requested.
local function count_repairs(_, args)
  redis.call('HINCRBY', DRIFT, 'repairs', args[1])
end

-- ARGV: group. Creates the consumer group at the start of the stream, unless it exists.
local function ensure_group(_, args)
  local created = redis.pcall('XGROUP', 'CREATE', CHANGES, args[1], '0', 'MKSTREAM')
  if created.err and not string.find(created.err, 'BUSYGROUP') then return created end
  return 1
end
