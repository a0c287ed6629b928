-- The numbers of getPipeline, all of one instant.

-- Returns the oldest pending revision. Ignores plans that a change of epoch made pending from the very beginning,
-- because they have no age.
local function oldest_pending()
  return redis.call('ZRANGE', PENDING, '(0', '+inf', 'BYSCORE', 'LIMIT', 0, 1, 'WITHSCORES')[2]
end

-- Returns the number of entries that the group has not acknowledged, and the revision of the oldest; nothing without
-- the group.
local function unannounced(group)
  local found, groups = pcall(redis.call, 'XINFO', 'GROUPS', CHANGES)
  if not found or groups.err then return nil, nil end
  for _, info in ipairs(groups) do
    local fields = {}
    for i = 1, #info, 2 do fields[info[i]] = info[i + 1] end
    if fields.name == group then
      local waiting = entry('XRANGE', '(' .. fields['last-delivered-id'], '+')
      local oldest = redis.call('XPENDING', CHANGES, group)[2] or (waiting and waiting[1])
      -- Redis does not always know how many entries are left, but it knows whether there are any.
      local left = waiting and (fields.lag or 1) or 0
      return fields.pending + left, oldest and revision_of(oldest)
    end
  end
end

-- ARGV: group of the relay. Returns JSON; revisions and bytes are strings.
local function pipeline(_, args)
  local first = entry('XRANGE', '-', '+')
  local last = entry('XREVRANGE', '+', '-')
  local waiting, oldest_waiting = unannounced(args[1])
  local gauges = redis.call('HGETALL', GAUGES)
  local drift = redis.call('HGETALL', DRIFT)
  local lost = redis.call('HMGET', STATE, 'historyLostAt', 'historyBefore')
  return cjson.encode({
    nowMs = math.floor(now_us() / 1000),
    store = redis.call('HGET', STATE, 'store') or nil,
    generation = redis.call('HGET', STATE, 'live') or nil,
    search = { pending = pending_count(), oldest = oldest_pending(),
      failed = redis.call('HLEN', FAILED) },
    history = { pending = redis.call('ZCARD', PENDING_HISTORY), oldest = redis.call('ZRANGE', PENDING_HISTORY, 0, 0)[1],
      failed = redis.call('ZCARD', FAILED_HISTORY) },
    stream = { entries = redis.call('XLEN', CHANGES), bytes = stream_bytes(redis.call('HGET', STATE, 'bytes'), nil, floor_of_stream), oldest = first and revision_of(first[1]),
      newest = last and revision_of(last[1]) },
    deadLetters = { stored = redis.call('ZCARD', DEAD_LETTERS), redriving = redis.call('ZCARD', REDRIVES),
      bytes = tonumber(redis.call('HGET', STATE, 'deadLetterBytes') or '0') },
    relay = { waiting = waiting, oldest = oldest_waiting },
    rebuild = look_at(''),
    gauges = #gauges > 0 and gauges or nil,
    drift = #drift > 0 and drift or nil,
    historyLost = lost[1] and { atMs = tonumber(lost[1]), before = lost[2] } or nil,
  })
end
