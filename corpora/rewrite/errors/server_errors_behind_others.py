# finding: GI101 6 GI514
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="error-400", contents="Name a moon.").text)
except errors.ClientError:
    print("ours")
except ValueError:
    print("value")
except errors.ServerError:
    print("theirs")
