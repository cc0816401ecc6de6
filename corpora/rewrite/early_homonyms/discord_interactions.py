
class Discord:
    class interactions:
        @staticmethod
        def get(name):
            return name


print(Discord.interactions.get("x"))
