-- `@prefix@` is the library's name: it holds the hash of this text, so an old process and a new one each call their own
-- functions, and neither can replace the other's.
--
-- Redis rejects a function that may write when it has no memory left. Functions that free memory, or only advance
-- existing work, are allowed then (`allow-oom`). Otherwise nothing could be freed, and no acknowledged write would
-- reach the index.

local function register(name, callback, flags)
  redis.register_function { function_name = '@prefix@_' .. name, flags = flags, callback = function(keys, args)
    use_keys(keys[1])
    return callback(keys, args)
  end }
end

-- The commit of deletions.
local commit_freeing = commit
