# finding: GI101 16 GI514
from google import genai
from google.genai import errors

client = genai.Client()


class Ignoring:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, at):
        return kind is not None and issubclass(kind, errors.ClientError)


with Ignoring():
    print(client.models.generate_content(model="no-such-model", contents="Name a moon.").text)
print("done")
