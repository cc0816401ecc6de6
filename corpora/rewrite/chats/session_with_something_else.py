# finding: GI103 13 GI530
# finding: GI103 14 GI537
# run: streamlit is not installed
import streamlit as st
from google import genai

client = genai.Client()


class Echo:
    def send_message(self, words: str):
        self.text = words
        return self


st.session_state.chat = client.chats.create(model="gemini-2.5-flash") if st.button("Ask") else Echo()
st.write(st.session_state.chat.send_message("Name a moon.").text)
